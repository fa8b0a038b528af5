/**
 * Ends this program when the npm that started it was ended. npm hands a `kill` on to the shell between the two,
 * which dies of it and tells nobody: without this the server would go on alone and keep its port.
 */
export const endWithNpm = () => {
  if (!process.env.npm_lifecycle_event) return // started by itself, and may outlive whoever did it
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
