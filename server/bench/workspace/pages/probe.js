// Runs in every page that is measured, before anything of its own.
{
  /** What takes longer, in milliseconds, is not waited for. */
  const PATIENCE = 30_000

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

  /** Once style, layout and paint of the current frame are done. */
  const frameDone = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now()))
      port1.start()
      port2.postMessage(null)
    })

  const watched = new Map()

  const watch = async (selectors) => {
    const began = performance.now()
    const isMissing = (selector) => !document.querySelector(selector)
    do {
      const now = await nextFrame()
      if (now > began + PATIENCE)
        throw new Error(`never on the page: ${selectors.filter(isMissing).join(' ')}`)
    } while (selectors.some(isMissing))
    return frameDone()
  }

  let pressed = Number.NaN
  addEventListener('click', () => (pressed = performance.now()), { capture: true })

  window.bench = {
    /** Somebody asks for something without a mouse: the clock starts here. */
    press: () => {
      pressed = performance.now()
    },

    /** Milliseconds from the last press to the end of the frame in which all that was watched for was there. */
    sincePress: async (name) => (await watched.get(name)) - pressed,

    /** Looks once a frame whether something stands on the page for each selector. */
    watch: (name, selectors) => {
      watched.set(name, watch(selectors))
    },

    /** Milliseconds from navigation to the end of the frame in which all that was watched for was there. */
    at: (name) => watched.get(name),

    /** The same from the last byte of the last answer from an address that ends so. */
    since: async (name, ending) => {
      const at = await watched.get(name)
      const answers = performance
        .getEntriesByType('resource')
        .filter(({ name: url }) => new RegExp(ending).test(url))
      return at - Math.max(...answers.map(({ responseEnd }) => responseEnd))
    },

    /** Waits until the page has nothing left to do: half a second of frames that each come on time. */
    rest: async () => {
      const gaveUp = performance.now() + PATIENCE
      let before = await nextFrame()
      for (let inTime = 0; inTime < 30 && before < gaveUp;) {
        const now = await nextFrame()
        inTime = now - before < 25 ? inTime + 1 : 0
        before = now
      }
    },

    /** Scrolls on by so many pixels in each of so many frames: how far the frames lie apart, and their work. */
    scroll: async (pixels, frames) => {
      const apart = []
      const work = []
      let before = await nextFrame()
      for (let frame = 0; frame < frames; frame += 1) {
        const began = performance.now()
        window.scrollBy({ top: pixels, behavior: 'instant' })
        work.push((await frameDone()) - began)
        const now = await nextFrame()
        apart.push(now - before)
        before = now
      }
      return { apart, work }
    },

    find: (words) => {
      document.getSelection()?.removeAllRanges()
      return window.find(words) && document.getSelection()?.toString() === words
    },
  }
}
