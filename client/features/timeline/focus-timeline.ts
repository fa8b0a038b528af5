export const TIMELINE = 'article-timeline'

/** To the timeline, once the column that it is in has been drawn out and it is unfolded. */
export const focusTimelineSoon = () => {
  requestAnimationFrame(() => {
    const fold = document.getElementById(TIMELINE)
    fold?.focus({ preventScroll: true })
    fold?.scrollIntoView({ block: 'nearest' })
  })
}
