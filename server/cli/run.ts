import { check } from './check/command.ts'
import type { Command, ExitStatus, Terminal } from './command.ts'
import { verify } from './verify/command.ts'

/** Every command there is: one folder, one line here. */
const COMMANDS: ReadonlyMap<string | undefined, Command> = new Map([
  ['check', check],
  ['verify', verify],
])

/** Does what the words of a command line say. @returns the exit status */
export const run = async (words: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  const [name, ...more] = words
  const command = COMMANDS.get(name)
  const usage = command?.usage ?? Array.from(COMMANDS.values(), (each) => each.usage).join('\n\n')
  if ([name, ...(command ? more : [])].some((word) => word === '--help' || word === '-h')) {
    terminal.tell(usage)
    return 0
  }
  if (command) return command.run(more, terminal)
  terminal.complain(usage)
  return 2
}
