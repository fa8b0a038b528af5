import type { Readable } from 'node:stream'
import { callbackify, promisify } from 'node:util'
import type { Request, Response } from 'express'
import multer, { type StorageEngine } from 'multer'
import { HttpRefusal } from './problem.ts'
import { nameAlone, refusalFor } from './upload.ts'

type Taken<Received> = { received: Received; filename: string; mediaType: string }

/**
 * Takes the one file off a multipart form, its bytes going straight where `receive` puts them. What was
 * received of a form that is refused is given up to `discard`.
 */
export const takeFile =
  (req: Request, largestMb: number) =>
  async <Received>(
    receive: (bytes: Readable) => Promise<Received>,
    discard: (received: Received) => Promise<void>,
  ): Promise<Taken<Received>> => {
    if (!req.is('multipart/form-data')) {
      throw new HttpRefusal(415, 'form-needed', 'Send a multipart form with one file.')
    }
    let received: Received | undefined
    const keep = callbackify(async (bytes: Readable) => {
      received = await receive(bytes)
      return {}
    })
    const giveUp = callbackify(async () => {
      if (received !== undefined) await discard(received)
    })
    const storage: StorageEngine = {
      _handleFile: (_req, file, done) => keep(file.stream, done),
      _removeFile: (_req, _file, done) => giveUp(done),
    }
    const fileSize = largestMb * 1024 * 1024
    const limits = { files: 1, fields: 0, parts: 2, fileSize }
    const form = multer({ storage, limits, defParamCharset: 'utf8' }).single('file')
    try {
      // An Express request always has its response.
      await promisify(form)(req, req.res as Response)
    } catch (error) {
      throw refusalFor(error, largestMb, 'Keep a part of it, or say where it lies.')
    }
    const { file } = req
    if (!file || received === undefined)
      throw new HttpRefusal(422, 'no-file', 'The form holds no file. Choose one.')
    return { received, filename: nameAlone(file.originalname), mediaType: file.mimetype }
  }
