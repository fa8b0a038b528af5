import path from 'node:path'
import express, { Router } from 'express'
import { HttpRefusal } from './problem.ts'

/**
 * The built page. Files under `/assets` carry a hash in their name and never change; `index.html` is
 * asked for anew each time and answers for every address of the page's own router.
 * @param folder where the build lies
 */
export const page = (folder: string): Router => {
  const router = Router()
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  )
  router.use(express.static(folder, { index: false }))
  router.get('/{*path}', (req, res, next) => {
    const isPage = !/^\/(?:api|assets)(?:\/|$)|\.\w+$/.test(req.path)
    if (isPage && req.accepts('html'))
      res.set('cache-control', 'no-cache').sendFile(path.join(folder, 'index.html'))
    else next()
  })
  router.use((_req, _res, next) => {
    next(new HttpRefusal(404, 'no-such-endpoint', 'There is nothing at this address.'))
  })
  return router
}
