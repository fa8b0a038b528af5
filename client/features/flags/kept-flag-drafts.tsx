import { useRef, useSyncExternalStore } from 'react'
import type { Revision } from '#contract/article.ts'
import type { Flag } from '#contract/flag.ts'
import type { Span } from '#domain/article/span.ts'
import { unsaved } from '../../api/outbox/open-outbox.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { drafts } from '../../ui/kept-draft.ts'
import { shorten } from '../../ui/shorten.ts'
import { draftPlaces, flagDraft, type FlagTarget, readTargetKey, targetKey } from './flag-draft.ts'
import styles from './kept-flag-drafts.module.css'
import { LongText } from './long-text.tsx'
import { forgetSentId } from '../../ui/sent-id.ts'

type KeptFlagDraftsProps = {
  userId: string
  articleId: string
  revision: Pick<Revision, 'id' | 'text'>
  /** null until the desk has said which there are */
  flags: readonly Flag[] | null
  /** What the form is open for: its own draft is in sight there. */
  form: FlagTarget | null
  onFlag: (span: Span) => void
  onEdit: (flag: Flag) => void
}

/** What was typed into forms of this article and never saved. */
export const KeptFlagDrafts = (props: KeptFlagDraftsProps) => {
  const { userId, articleId, revision, flags, form, onFlag, onEdit } = props
  const container = useRef<HTMLDivElement>(null)
  useSyncExternalStore(drafts.subscribe, drafts.turn)
  const places = draftPlaces(userId, articleId)
  const kept = drafts
    .list(places, flagDraft)
    .map(({ place, draft }) => ({ place, draft, about: readTargetKey(place.slice(places.length)) }))
    .filter(({ place }) => form === null || place !== places + targetKey(form))
    .filter(({ about }) => flags !== null || !('flagId' in about))

  /** The way on, where the words or the flag are still here. */
  const wayOn = (about: ReturnType<typeof readTargetKey>) => {
    if ('flagId' in about) {
      const flag = flags?.find(({ id }) => id === about.flagId)
      return flag && { quote: flag.quote.exact, go: () => onEdit(flag) }
    }
    const { revisionId, span } = about
    if (revisionId !== revision.id) return undefined
    return { quote: revision.text.slice(span.start, span.end), go: () => onFlag(span) }
  }
  const { entries, isAway } = useSyncExternalStore(unsaved.subscribe, unsaved.state)
  const waitingOf = (place: string) =>
    isAway ? entries.find(({ draft }) => draft?.place === place) : undefined
  const goOn = async (place: string, go: () => void) => {
    const waiting = waitingOf(place)
    if (waiting) unsaved.discard(waiting.id)
    // The save it was taken back from ends first: the form is no longer saving.
    await Promise.resolve()
    go()
  }
  const throwAway = (place: string) => {
    const waiting = waitingOf(place)
    if (waiting) unsaved.discard(waiting.id)
    // The pressed button goes with the draft.
    container.current?.focus()
    drafts.drop(place)
    forgetSentId(place)
    announce('Thrown away.')
  }

  return (
    <div ref={container} tabIndex={-1} className={styles.drafts}>
      {kept.map(({ place, about, draft: { note, suggestion, claim } }) => {
        const way = wayOn(about)
        const typed =
          [note, suggestion, claim?.claimed ?? ''].find((words) => words.trim() !== '') ?? way?.quote ?? ''
        return (
          <div key={place} className={styles.draft}>
            {way ? (
              <p dir="auto">
                {waitingOf(place) ? 'Not saved yet, waits for the desk' : 'Not saved yet'}: “
                {shorten(typed.trim(), 120)}”
              </p>
            ) : (
              <>
                <p>Not saved, and the words it was about are not here any more:</p>
                <LongText text={typed} />
              </>
            )}
            <div className={styles.ways}>
              {way && <Button onPress={() => void goOn(place, way.go)}>Go on</Button>}
              <Button look="quiet" onPress={() => throwAway(place)}>
                Throw away
              </Button>
            </div>
          </div>
        )
      })}
    </div>
  )
}
