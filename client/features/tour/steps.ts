import type { Action } from '#domain/review/permissions.ts'

/** `needs`: for those who may do this; `unless`: for those who may not. */
type Step = { title: string; says: string; needs?: Action; unless?: Action }

/** What a newcomer needs to begin, in the order in which it is needed. */
export const STEPS: readonly Step[] = [
  {
    title: 'Welcome to the desk',
    says: 'Here every sentence of an article is accounted for, and what does not hold is flagged before readers see it.',
  },
  {
    title: 'Read sentence by sentence',
    says: 'Press j for the next sentence and k for the one before. The current sentence is shaded.',
  },
  {
    needs: 'check:set',
    title: 'Tick what is verified',
    says: 'Once a sentence holds, press v. Your initials and the mark appear in the margin.',
  },
  {
    needs: 'flag:create',
    title: 'Flag what is not',
    says: 'Press f to flag the sentence, or select just the words you mean. Say what is wrong and how grave it is.',
  },
  {
    unless: 'flag:create',
    title: 'Answer, and propose other words',
    says: 'Press Enter to open the flag in a sentence. Reply to what is asked, or press e to propose what should stand there instead.',
  },
  {
    title: 'Sign off',
    says: 'Press o to see what still stands in the way. Once nothing does, a reviewer signs the article off.',
  },
]
