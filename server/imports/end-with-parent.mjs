import process from 'node:process'

/** How often it is looked whether the server is still there, in milliseconds. */
const LOOK_MS = 500

// In a thread of its own: a file that keeps the process busy keeps it from hearing that the server is gone,
// and nobody else would ever end it.
const server = process.ppid
setInterval(() => {
  if (process.ppid !== server) process.kill(process.pid, 'SIGKILL')
}, LOOK_MS)
