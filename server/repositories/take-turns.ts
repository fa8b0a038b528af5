import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'

/**
 * Makes all that goes over one connection take turns: a statement outside a transaction waits until
 * the transaction under way has ended. The adapter lets it through at once, on the same connection,
 * so that it would read what may yet be rolled back, and a write of it would be rolled back along.
 *
 * Whoever holds a transaction must therefore use only the transaction until it ends.
 */
export const takingTurns = (factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async () => turnTaking(await factory.connect()),
})

const turnTaking = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
  const begin = adapter.startTransaction.bind(adapter)
  const turn = turns()
  const inTurn =
    <Input, Output>(method: (input: Input) => Promise<Output>) =>
    async (input: Input): Promise<Output> => {
      const done = await turn()
      return method(input).finally(done)
    }
  return Object.assign(adapter, {
    queryRaw: inTurn(adapter.queryRaw.bind(adapter)),
    executeRaw: inTurn(adapter.executeRaw.bind(adapter)),
    executeScript: inTurn(adapter.executeScript.bind(adapter)),
    startTransaction: async (level: Parameters<typeof begin>[0]) => {
      const done = await turn()
      try {
        return endingWith(await begin(level), done)
      } catch (error) {
        done()
        throw error
      }
    },
  })
}

/** The transaction, which tells when it has ended, however it ends. */
const endingWith = (transaction: Transaction, done: () => void): Transaction => {
  const commit = transaction.commit.bind(transaction)
  const rollback = transaction.rollback.bind(transaction)
  return Object.assign(transaction, {
    commit: () => commit().finally(done),
    rollback: () => rollback().finally(done),
  })
}

/** Hands out turns in the order they were asked for; each lasts until its holder says done. */
const turns = () => {
  let last: Promise<void> = Promise.resolve()
  return async (): Promise<() => void> => {
    const before = last
    let done = () => {}
    last = new Promise((resolve) => {
      done = resolve
    })
    await before
    return done
  }
}
