/** The terminal that a command was called from. */
export type Terminal = {
  tell: (line: string) => void
  complain: (line: string) => void
  /** all that is sent to it, for `-` */
  hear: () => Promise<Uint8Array>
}

/** 0 it is as it should be, 1 it is not, 2 that cannot be told, or was asked wrongly. */
export type ExitStatus = 0 | 1 | 2

/** One word that `stet` can be followed by. */
export type Command = {
  usage: string
  run: (words: readonly string[], terminal: Terminal) => Promise<ExitStatus>
}
