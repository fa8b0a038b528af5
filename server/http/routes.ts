import { Router } from 'express'
import { endpoints } from '#contract/endpoints.ts'
import { LINES_MEDIA_TYPE } from '#contract/import.ts'
import type { Services } from '../services/services.ts'
import { articleFileSchema } from './article-file-schema.ts'
import { mountBook } from './book-routes.ts'
import { deskUrl } from './desk-url.ts'
import { mountFindings } from './finding-routes.ts'
import { importLines, wantsLines } from './import-lines.ts'
import { mounter } from './mount.ts'
import { openApi } from './openapi.ts'
import { HttpRefusal } from './problem.ts'
import type { SessionReader } from './session.ts'
import { mountSources } from './source-routes.ts'
import { made, versioned } from './versioned.ts'
import { refuseWrongMethods } from './wrong-methods.ts'

type Parts = {
  services: Services
  readSession: SessionReader
  isReady: () => Promise<boolean>
  publicUrl: string | null
}

/** Every endpoint of the contract, one line each. */
export const routes = ({ services, readSession, isReady, publicUrl }: Parts): Router => {
  const router = Router()
  const mount = mounter(router, readSession)
  const {
    accounts,
    articles,
    checks,
    comments,
    exports,
    flags,
    history,
    imports,
    people,
    queue,
    sentences,
    views,
  } = services
  const { desk, readiness, signOffs, waivers } = services
  const description = openApi(endpoints)

  mount(endpoints.getHealth, async () => ({ json: { status: 'ok' as const } }))
  mount(endpoints.getReadiness, async () => {
    if (!(await isReady()))
      throw new HttpRefusal(503, 'not-ready', 'Migrations are missing. Restart the desk.')
    return { json: { status: 'ready' as const } }
  })
  mount(endpoints.getOpenApi, async () => ({ json: description }))
  mount(endpoints.signUpStatus, async () => ({ json: { open: await accounts.signUpOpen() } }))

  mount(endpoints.listPeople, async ({ actor, query }) => ({ json: await people.list(actor, query) }))
  mount(endpoints.addPerson, async ({ actor, body }) => ({ json: await people.add(actor, body) }))

  mount(endpoints.listArticles, async ({ actor, query }) => ({ json: await articles.list(actor, query) }))
  mount(endpoints.importArticle, async ({ actor, body, signal }) =>
    made(await articles.import(actor, body, { signal })),
  )
  mount(endpoints.getArticle, async ({ actor, params }) => versioned(await articles.get(actor, params.id)))
  mount(endpoints.changeArticle, async ({ actor, params, version, body }) =>
    versioned(await articles.change(actor, params.id, version, body)),
  )
  mount(endpoints.deleteArticle, async ({ actor, params, version }) => {
    await articles.remove(actor, params.id, version)
    return {}
  })
  mount(endpoints.getOriginal, async ({ actor, params }) => {
    const { bytes, ...original } = await articles.original(actor, params.id)
    return { file: { ...original, chunks: [bytes] } }
  })
  mount(endpoints.getOriginalText, async ({ actor, params }) => ({
    file: {
      filename: 'original.txt',
      mediaType: 'text/plain; charset=utf-8',
      chunks: [await articles.originalText(actor, params.id)],
    },
  }))
  mount(endpoints.splitSentence, async ({ actor, params, body }) =>
    versioned(await sentences.split(actor, params.id, body)),
  )
  mount(endpoints.mergeSentences, async ({ actor, params, body }) =>
    versioned(await sentences.merge(actor, params.id, body)),
  )

  mount(endpoints.startImport, async ({ actor, body, req, signal }) => {
    if (!wantsLines(req)) return { json: await imports.start(actor, body, { signal }) }
    const lines = importLines((tell) => imports.start(actor, body, { signal, tell }))
    return { lines, mediaType: LINES_MEDIA_TYPE }
  })
  mount(endpoints.getImport, async ({ actor, params }) => ({ json: await imports.get(actor, params.id) }))
  mount(endpoints.discardImport, async ({ actor, params }) => {
    await imports.discard(actor, params.id)
    return {}
  })

  mount(endpoints.listRevisions, async ({ actor, params, query }) => ({
    json: await articles.revisions(actor, params.id, query),
  }))
  mount(endpoints.getRevision, async ({ actor, params }) => ({
    json: await articles.revision(actor, params.id, params.number),
  }))
  mount(endpoints.getRevisionText, async ({ actor, params }) => ({
    file: {
      filename: `revision-${params.number}.txt`,
      mediaType: 'text/plain; charset=utf-8',
      chunks: [(await articles.revision(actor, params.id, params.number)).text],
    },
  }))

  mount(endpoints.listChecks, async ({ actor, params, query }) => ({
    json: await checks.list(actor, params.id, query),
  }))
  mount(endpoints.setCheck, async ({ actor, params, body, versionIfNamed }) =>
    versioned(await checks.set(actor, params.id, params.sentenceId, { ...body, onVersion: versionIfNamed })),
  )
  mount(endpoints.setChecks, async ({ actor, params, body }) => ({
    json: { items: await checks.setMany(actor, params.id, body) },
  }))

  mount(endpoints.listArticleFlags, async ({ actor, params, query }) => ({
    json: await flags.list(actor, params.id, query),
  }))
  mount(endpoints.createFlag, async ({ actor, params, body }) =>
    made(await flags.create(actor, params.id, body)),
  )
  mount(endpoints.getFlag, async ({ actor, params }) => versioned(await flags.get(actor, params.id)))
  mount(endpoints.changeFlag, async ({ actor, params, version, body }) =>
    versioned(await flags.change(actor, params.id, version, body)),
  )
  mount(endpoints.withdrawFlag, async ({ actor, params, version }) => ({
    version: await flags.withdraw(actor, params.id, version),
  }))
  mount(endpoints.restoreFlag, async ({ actor, params, version }) =>
    versioned(await flags.restore(actor, params.id, version)),
  )

  mount(endpoints.listQueue, async ({ actor, query }) => ({ json: await queue.list(actor, query) }))
  mount(endpoints.changeFlags, async ({ actor, body }) => ({ json: await queue.change(actor, body) }))
  mount(endpoints.selectQueue, async ({ actor, query }) => ({ json: await queue.select(actor, query) }))
  mount(endpoints.countQueue, async ({ actor }) => ({ json: await queue.counts(actor) }))
  mount(endpoints.listViews, async ({ actor, query }) => ({ json: await views.list(actor, query) }))
  mount(endpoints.keepView, async ({ actor, body }) => {
    const { created, value } = await views.keep(actor, body)
    return { json: value, status: created ? 201 : 200 }
  })
  mount(endpoints.dropView, async ({ actor, params }) => {
    await views.drop(actor, params.id)
    return {}
  })
  mount(endpoints.listFlagHistory, async ({ actor, params, query }) => ({
    json: await history.ofFlag(actor, params.id, query),
  }))
  mount(endpoints.listComments, async ({ actor, params, query }) => ({
    json: await comments.list(actor, params.id, query),
  }))
  mount(endpoints.addComment, async ({ actor, params, body }) => {
    const { created, value } = await comments.add(actor, params.id, body)
    return { json: value, status: created ? 201 : 200 }
  })
  mount(endpoints.withdrawComment, async ({ actor, params }) => {
    await comments.withdraw(actor, params.id)
    return {}
  })
  mount(endpoints.restoreComment, async ({ actor, params }) => ({
    json: await comments.restore(actor, params.id),
  }))

  mountFindings(mount, services)
  mountBook(mount, services)
  mountSources(mount, services)
  mount(endpoints.getArticleFileSchema, async () => ({ json: articleFileSchema() }))
  mount(endpoints.listExports, async ({ actor }) => ({ json: await exports.formats(actor) }))
  mount(endpoints.previewExport, async ({ actor, query }) => ({ json: await exports.preview(actor, query) }))
  mount(endpoints.exportArticle, async ({ actor, params, query, req }) => ({
    file: await exports.article(actor, params.id, params.format, deskUrl(req, publicUrl), query),
  }))
  mount(endpoints.exportQueue, async ({ actor, params, query, req }) => ({
    file: await exports.queue(actor, params.format, deskUrl(req, publicUrl), query),
  }))
  mount(endpoints.listHistory, async ({ actor, params, query }) => ({
    json: await history.list(actor, params.id, query),
  }))

  mount(endpoints.getDesk, async ({ actor }) => versioned(await desk.get(actor)))
  mount(endpoints.changeDesk, async ({ actor, version, body }) =>
    versioned(await desk.change(actor, version, body)),
  )
  mount(endpoints.getDeskOverview, async ({ actor, query }) => ({
    json: await desk.overview(actor, query.until),
  }))
  mount(endpoints.getArticleReadiness, async ({ actor, params, query }) => ({
    json: await readiness.get(actor, params.id, query.limit),
  }))
  mount(endpoints.createWaiver, async ({ actor, params, body }) => {
    const { value, created } = await waivers.create(actor, params.id, body)
    return { json: value, status: created ? 201 : 200 }
  })
  mount(endpoints.revokeWaiver, async ({ actor, params }) => {
    await waivers.revoke(actor, params.id, params.waiverId)
    return {}
  })
  mount(endpoints.restoreWaiver, async ({ actor, params }) => ({
    json: await waivers.restore(actor, params.id, params.waiverId),
  }))
  mount(endpoints.signArticleOff, async ({ actor, params, versionIfNamed, body }) => ({
    json: await signOffs.create(actor, params.id, { ...body, version: versionIfNamed }),
  }))
  mount(endpoints.getSignOff, async ({ actor, params }) => ({ json: await signOffs.get(actor, params.id) }))
  mount(endpoints.revokeSignOff, async ({ actor, params, query }) => {
    await signOffs.revoke(actor, params.id, query.id)
    return {}
  })
  mount(endpoints.restoreSignOff, async ({ actor, params, body }) => ({
    json: await signOffs.restore(actor, params.id, body.id),
  }))

  refuseWrongMethods(router, Object.values(endpoints))
  return router
}
