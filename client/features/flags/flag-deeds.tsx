import type { Flag } from '#contract/flag.ts'
import { AdjustWords } from './adjust-words.tsx'
import { AssignField } from './assign-field.tsx'
import { ClaimForm } from './claim-form.tsx'
import { FlagHistory } from './flag-history.tsx'
import { InPlace } from './in-place.tsx'
import { ProposeForm } from './propose-form.tsx'
import { SettleForm } from './settle-form.tsx'
import { Thread } from './thread.tsx'

/** Everything that can open below a flag. */
export const FlagDeeds = ({ flag }: { flag: Flag }) => (
  <>
    <InPlace flag={flag} deed="reply" label="Thread">
      {() => <Thread flag={flag} asks={false} />}
    </InPlace>
    <InPlace flag={flag} deed="ask" label="Ask the author">
      {() => <Thread flag={flag} asks />}
    </InPlace>
    <InPlace flag={flag} deed="propose" label="Propose other words">
      {() => <ProposeForm flag={flag} />}
    </InPlace>
    <InPlace flag={flag} deed="settle" label="Settle the flag">
      {() => <SettleForm flag={flag} />}
    </InPlace>
    <InPlace flag={flag} deed="assign" label="Assign the flag">
      {() => <AssignField flag={flag} />}
    </InPlace>
    <InPlace flag={flag} deed="words" label="Adjust the words">
      {() => <AdjustWords flag={flag} />}
    </InPlace>
    <InPlace flag={flag} deed="claim" label="Review of a published claim">
      {() => <ClaimForm flag={flag} />}
    </InPlace>
    <InPlace flag={flag} deed="history" label="History of the flag">
      {() => <FlagHistory flag={flag} />}
    </InPlace>
  </>
)
