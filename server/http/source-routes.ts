import { endpoints } from '#contract/endpoints.ts'
import { SOURCE_FILE_MB } from '#domain/review/source.ts'
import type { Services } from '../services/services.ts'
import type { Mount } from './mount.ts'
import { takeFile } from './take-file.ts'
import { made, versioned } from './versioned.ts'

/** Sources, their files, and what they are cited for. */
export const mountSources = (mount: Mount, { citations, sources }: Services): void => {
  mount(endpoints.listSources, async ({ actor, query }) => ({ json: await sources.list(actor, query) }))
  mount(endpoints.createSource, async ({ actor, body }) => made(await sources.create(actor, body)))
  mount(endpoints.getSource, async ({ actor, params }) => versioned(await sources.get(actor, params.id)))
  mount(endpoints.changeSource, async ({ actor, params, version, body }) =>
    versioned(await sources.change(actor, params.id, version, body)),
  )
  mount(endpoints.removeSource, async ({ actor, params, version }) => ({
    version: await sources.remove(actor, params.id, version),
  }))
  mount(endpoints.restoreSource, async ({ actor, params, version }) =>
    versioned(await sources.restore(actor, params.id, version)),
  )
  mount(endpoints.addSourceFile, async ({ actor, params, req }) => ({
    json: await sources.addFile(actor, params.id, takeFile(req, SOURCE_FILE_MB)),
  }))
  mount(endpoints.getSourceFile, async ({ actor, params }) => {
    const { bytes, ...file } = await sources.file(actor, params.id, params.fileId)
    return { file: { ...file, chunks: bytes, foreign: true } }
  })
  mount(endpoints.removeSourceFile, async ({ actor, params }) => {
    await sources.removeFile(actor, params.id, params.fileId)
    return {}
  })
  mount(endpoints.restoreSourceFile, async ({ actor, params }) => ({
    json: await sources.restoreFile(actor, params.id, params.fileId),
  }))
  mount(endpoints.listArticleSources, async ({ actor, params, query }) => ({
    json: await citations.list(actor, params.id, query),
  }))
  mount(endpoints.attachSource, async ({ actor, params, body }) => {
    const { value, created } = await citations.attach(actor, params.id, body)
    return { json: value, status: created ? 201 : 200 }
  })
  mount(endpoints.detachSource, async ({ actor, params }) => {
    await citations.detach(actor, params.id, params.citationId)
    return {}
  })
}
