import type { Request, RequestHandler } from 'express'
import multer, { MulterError } from 'multer'
import type { Upload } from '#contract/import.ts'
import { HttpRefusal } from './problem.ts'

/** The largest file that is read, in megabytes. */
const LARGEST_MB = 30

const form = multer({
  storage: multer.memoryStorage(),
  limits: {
    ...{ files: 1, fields: 10_000, parts: 10_001, fieldSize: 10_000_000 },
    fileSize: LARGEST_MB * 1024 * 1024,
  },
  // Browsers send file names in UTF-8; the form's own default is Latin-1.
  defParamCharset: 'utf8',
}).single('file')

/** Reads a multipart form into the body: its fields, those left empty aside, and the one file. */
export const readForm: RequestHandler = (req, res, next) => {
  form(req, res, (error?: unknown) => {
    if (error) return next(refusalFor(error, LARGEST_MB, 'Import a part of it, or paste its text.'))
    const fields = Object.entries((req.body ?? {}) as Record<string, unknown>)
    req.body = {
      ...Object.fromEntries(fields.filter(([, value]) => value !== '')),
      ...(req.file && { file: uploadOf(req.file) }),
    }
    next()
  })
}

const uploadOf = ({ buffer, originalname, mimetype }: NonNullable<Request['file']>): Upload => ({
  bytes: buffer,
  filename: nameAlone(originalname),
  mediaType: mimetype.toLowerCase(),
})

/** Some browsers send the path along; what is kept has no folders and nothing unprintable. */
export const nameAlone = (name: string): string =>
  name
    .replace(/^.*[/\\]/s, '')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-200) || 'original'

/**
 * What went wrong with a form, as a refusal.
 * @param instead what somebody can do whose file is too large
 */
export const refusalFor = (error: unknown, largestMb: number, instead: string): unknown => {
  if (error instanceof MulterError) {
    if (error.code === 'LIMIT_FILE_SIZE') {
      return new HttpRefusal(413, 'too-large', `The file is larger than ${largestMb} MB. ${instead}`)
    }
    return new HttpRefusal(422, 'invalid-form', `The form does not fit: ${error.message.toLowerCase()}.`)
  }
  // The disk failed, not the form.
  if (error instanceof Error && 'syscall' in error) return error
  return new HttpRefusal(400, 'malformed-form', 'The form ended early or cannot be read. Send it again.')
}
