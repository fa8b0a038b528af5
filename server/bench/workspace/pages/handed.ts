/** What the desk gives out, as far as a page without the desk needs it. */
export type Place = { start: number; end: number }
export type HandedFlag = { id: string; span: Place; quote: { exact: string } }
export type HandedArticle = {
  revision: { text: string; blocks: readonly Place[]; sentences: readonly (Place & { id: string })[] }
}

type Renderer = {
  showText: (article: HandedArticle) => void
  showFlags: (flags: readonly HandedFlag[]) => void
  addFlag: (flag: HandedFlag) => void
}

declare global {
  interface Window {
    /** Asks for the flags and shows them; the bench calls it once the text is there. */
    loadFlags: () => Promise<void>
    /** Asks for one flag more and shows it. */
    addFlag: () => Promise<void>
  }
}

const ask = async (file: string): Promise<unknown> => (await fetch(file)).json()

/** Takes the desk's own answers, text first, as the desk's page does. */
export const hand = async ({ showText, showFlags, addFlag }: Renderer) => {
  window.loadFlags = async () => showFlags((await ask('./flags')) as readonly HandedFlag[])
  window.addFlag = async () => addFlag((await ask('./one-flag')) as HandedFlag)
  showText((await ask('./article')) as HandedArticle)
}
