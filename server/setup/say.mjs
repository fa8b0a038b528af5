// To stderr: stdout belongs to the server, which says one thing there, namely where the desk is open.

export const say = (line) => console.error(line)

/** Ends the script with a sentence that says what to do. */
export const stop = (sentence) => {
  say(sentence)
  process.exit(1)
}
