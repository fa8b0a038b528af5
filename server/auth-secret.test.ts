import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { authSecret } from './auth-secret.ts'

test('the secret is made once, for its owner alone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-secret-'))
  const secrets = await Promise.all([authSecret(folder), authSecret(folder)])
  expect(secrets[0]).toMatch(/^[\w-]{43}$/)
  expect(await authSecret(folder)).toBe(secrets[0])
  expect((await stat(path.join(folder, 'auth-secret'))).mode & 0o777).toBe(0o600)
  await rm(folder, { recursive: true })
})
