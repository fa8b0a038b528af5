import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root.mjs'

/**
 * One hash over the names and contents of files and folders, given relative to the project. Contents and not
 * times: a checkout sets times as it likes. Tests are left out: they are part of nothing that is made here.
 */
export const hashOf = (...sources) => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether the stamp was put with this key, that is: what it stands for was made from the same sources. */
export const bearsStamp = (stampFile, key) => {
  try {
    return readFileSync(path.join(ROOT, stampFile), 'utf8') === key
  } catch {
    return false // never made, or thrown away since
  }
}

export const putStamp = (stampFile, key) => {
  const file = path.join(ROOT, stampFile)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, key)
}

const filesUnder = (source) => {
  if (!statSync(path.join(ROOT, source)).isDirectory()) return [source]
  return readdirSync(path.join(ROOT, source))
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .toSorted()
    .flatMap((name) => filesUnder(`${source}/${name}`))
}
