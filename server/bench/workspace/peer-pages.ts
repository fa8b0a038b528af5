import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import express from 'express'
import { build } from 'vite'
import { listen } from './listen.ts'
import type { Said } from './what-the-desk-says.ts'

const PAGES = path.join(import.meta.dirname, 'pages')

export type PeerPages = { url: string; close: () => Promise<void> }

/**
 * The pages of the peers, built for production, each with what it shall show under its own address:
 * `/<number of flags>/plain.html`.
 */
export const openPeerPages = async (said: ReadonlyMap<number, Said>): Promise<PeerPages> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-peers-'))
  await build({
    ...{ configFile: false, root: PAGES, base: './', logLevel: 'error' },
    build: {
      ...{ outDir: folder, emptyOutDir: true, target: 'es2023' },
      rolldownOptions: { input: [path.join(PAGES, 'plain.html'), path.join(PAGES, 'recogito.html')] },
    },
  })
  const app = express()
  for (const [number, { article, flags, oneFlag }] of said) {
    app.get(`/${number}/article`, (_req, res) => void res.json(article))
    app.get(`/${number}/flags`, (_req, res) => void res.json(flags))
    app.get(`/${number}/one-flag`, (_req, res) => void res.json(oneFlag))
    app.use(`/${number}`, express.static(folder))
  }
  const { url, close } = await listen(app)
  return {
    url,
    close: async () => {
      close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
