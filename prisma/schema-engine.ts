import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Who holds the file longer than this (ms) will not let go of it soon. */
const BUSY_MS = 2_000

/** The engine reads no configuration here: it sees exactly the tables of our schema. */
export const EVERYTHING = { externalTables: [], externalEnums: [] }

/**
 * Runs `work` with Prisma's own schema engine on a SQLite file, in its WebAssembly build. The command
 * line tool would download a native one from a host that a newsroom's network need not reach.
 * @param file path of the database file; it is created when missing
 */
export const withSchemaEngine = async <Result>(
  file: string,
  work: (engine: engineModule.SchemaEngine) => Promise<Result>,
): Promise<Result> => {
  await engineLoaded()
  const connections: Disposable[] = []
  const adapter = new PrismaBetterSqlite3({ url: `file:${file}`, timeout: BUSY_MS })
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => kept(await adapter.connect(), connections),
    connectToShadowDb: async () => kept(await adapter.connectToShadowDb(), connections),
  })
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
  try {
    return await work(engine)
  } finally {
    engine.free()
    // The engine takes the file exclusively and never closes it: nobody else could open it.
    await Promise.all(connections.map((connection) => connection.dispose()))
  }
}

type Disposable = { dispose: () => Promise<void> }

const kept = <Connection extends Disposable>(connection: Connection, all: Disposable[]): Connection => {
  all.push(connection)
  return connection
}

/** Node has it, its type package leaves it to the browser's. */
declare const WebAssembly: {
  instantiate: (
    bytes: Uint8Array,
    imports: Record<string, typeof engineModule>,
  ) => Promise<{ instance: { exports: Record<string, unknown> } }>
}

let loading: Promise<void> | undefined

const engineLoaded = (): Promise<void> => {
  loading ??= instantiate()
  return loading
}

/** What wasm-bindgen generates for bundlers, done by hand: Node has no loader for `.wasm` imports. */
const instantiate = async (): Promise<void> => {
  const path = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')).replace(
    /\.js$/,
    '.wasm',
  )
  const imports = { './schema_engine_bg.js': engineModule }
  const { instance } = await WebAssembly.instantiate(await readFile(path), imports)
  engineModule.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
}
