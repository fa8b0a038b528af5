import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  test('have defaults', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: null,
      logLevel: 'warn',
    })
    expect(readSettings({ PORT: '' }).port).toBe(3000)
  })
  test('come from the environment', () => {
    const settings = readSettings({
      PORT: '80',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/stet',
      PUBLIC_URL: 'https://desk.example/',
    })
    expect(settings).toMatchObject({
      port: 80,
      host: '0.0.0.0',
      dataDir: '/srv/stet',
      publicUrl: 'https://desk.example',
    })
  })
  test.each([{ PORT: 'x' }, { PORT: '70000' }, { PUBLIC_URL: 'desk' }, { LOG_LEVEL: 'loud' }])(
    '%o is refused by name',
    (env) => {
      expect(() => readSettings(env)).toThrow(Object.keys(env)[0])
    },
  )
})
