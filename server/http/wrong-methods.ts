import type { Router } from 'express'
import type { Endpoint } from '#contract/endpoint.ts'
import { HttpRefusal } from './problem.ts'

/** Answers every method that a path does not have with 405 and the ones it has. Mount it last. */
export const refuseWrongMethods = (router: Router, endpoints: readonly Endpoint[]): void => {
  // A path in so many words goes before one with a parameter in the same place: `/bulk` before `/:id`.
  const paths = [...new Set(endpoints.map((endpoint) => endpoint.path))].sort(byParameters)
  for (const path of paths) {
    const methods = endpoints.filter((endpoint) => endpoint.path === path).map((endpoint) => endpoint.method)
    const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
    router.all(path, (req, res, next) => {
      res.setHeader('allow', allow)
      if (req.method === 'OPTIONS') res.status(204).end()
      else next(new HttpRefusal(405, 'wrong-method', `This address takes ${allow}.`))
    })
  }
}

const byParameters = (a: string, b: string): number => parametersOf(a) - parametersOf(b)

const parametersOf = (path: string): number => path.split('/:').length
