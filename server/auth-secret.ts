import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * The secret that signs session cookies: made once for each data folder, readable by its owner alone.
 * Whoever has it can pass for anybody, so it never comes from the sources.
 */
export const authSecret = async (dataDir: string): Promise<string> => {
  const file = path.join(dataDir, 'auth-secret')
  try {
    // `wx` fails when the file is there: of two processes that start together one secret wins.
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFile(file, 'utf8')
}
