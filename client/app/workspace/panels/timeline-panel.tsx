import { useMemo } from 'react'
import { dateKey } from '../../../api/article-facts.ts'
import { bringToWords } from '../../../features/article/show-words.ts'
import { Timeline } from '../../../features/timeline/timeline.tsx'
import { TimelineFold } from '../../../features/timeline/timeline-fold.tsx'
import type { TimelineWork } from '../../../features/timeline/timeline-work.ts'
import { Loaded } from '../../../ui/loaded.tsx'
import { count } from '../../../ui/plural.ts'
import { spanOf } from '../../../ui/span-id.ts'
import type { WorkspacePanel } from '../panel.ts'
import { WaitingList } from '../waiting-list.tsx'
import type { Workspace } from '../workspace.ts'

const Summary = ({ workspace: { lens } }: { workspace: Workspace }) => {
  const dates = lens.isTimelineOpen ? lens.facts.data?.dates.length : undefined
  return dates === undefined ? null : count(dates, 'date')
}

const Content = ({ workspace }: { workspace: Workspace }) => {
  const { article, userId, lens, deed, place, actions } = workspace
  const { date: lit } = lens
  const work = useMemo((): TimelineWork => {
    const onShow = (id: string) => {
      const sentence = place.sentenceAt(spanOf(id).start)
      if (sentence) place.goTo(sentence.id)
      lit.set(id)
      actions.setColumnOpen(false)
      bringToWords(spanOf(id), sentence?.id ?? null)
    }
    return { userId, article, publishedOn: article.publishedOn, lit, open: deed, onShow }
  }, [userId, article, lit, deed, place, actions])
  return (
    <>
      <WaitingList abouts={[dateKey(article.id)]} />
      <TimelineFold isOpen={lens.isTimelineOpen} onToggle={lens.setTimelineOpen}>
        {() => (
          <Loaded query={lens.facts} what="the dates">
            {(facts) => <Timeline facts={facts} work={work} />}
          </Loaded>
        )}
      </TimelineFold>
    </>
  )
}

export const timelinePanel: WorkspacePanel = {
  ...{ title: 'Timeline', landmark: 'region', isTall: true },
  Summary,
  Content,
}
