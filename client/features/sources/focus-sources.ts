export const SOURCES = 'article-sources'

/** To the sources of the article, once the column that they are in has been drawn out. */
export const focusSourcesSoon = () => {
  requestAnimationFrame(() => {
    const list = document.getElementById(SOURCES)
    list?.focus({ preventScroll: true })
    list?.scrollIntoView({ block: 'nearest' })
  })
}
