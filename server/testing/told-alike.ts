// Tests look into files of every shape; what is not there fails them by itself.
// oxlint-disable-next-line no-explicit-any
type Json = any

/** Words of nobody here: the account is gone, the name is kept. */
const byName = ({ name }: Json) => ({ id: null, name })

/**
 * The file of an article without what a desk that takes it in does not keep, which is written down in
 * `server/services/article-from-file.ts`, and with ids by their order, so that two of them can be compared.
 */
export const toldAlike = (file: Json): Json => {
  const {
    article,
    earlier: _earlier,
    waivers: _waivers,
    signOff: _signOff,
    history: _history,
    ...rest
  } = file
  const { state: _state, createdAt: _created, updatedAt: _updated, version: _version, ...known } = article
  const told = {
    ...rest,
    ...{ exportedAt: null, desk: null, schema: null },
    article: { ...known, assignee: null, progress: { ...known.progress } },
    flags: rest.flags.toSorted(byPlaceAndTime).map((flag: Json) => ({
      ...{ ...flag, permalink: null, assignee: null, author: byName(flag.author) },
      settled: flag.settled && { ...flag.settled, by: byName(flag.settled.by) },
      thread: flag.thread.map((reply: Json) => ({ ...reply, mentions: [], author: byName(reply.author) })),
    })),
    checks: rest.checks.map((check: Json) => ({ ...check, by: byName(check.by) })),
    findings: rest.findings.map((finding: Json) => ({
      ...finding,
      decision: finding.decision && { ...finding.decision, by: byName(finding.decision.by) },
    })),
    dateReadings: rest.dateReadings.map((reading: Json) => ({ ...reading, by: byName(reading.by) })),
    mutedRules: rest.mutedRules.map((muted: Json) => ({ ...muted, by: byName(muted.by) })),
    sources: rest.sources.map((source: Json) => ({ ...source, files: [], adder: byName(source.adder) })),
  }
  return inOrder(told)
}

/** On the same words the order is that of ids, which may be others. */
const byPlaceAndTime = (a: Json, b: Json): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || a.createdAt.localeCompare(b.createdAt)

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Every id as how many others were named before it. */
const inOrder = (told: object): Json => {
  const seen = new Map<string, string>()
  const numbered = JSON.stringify(told).replaceAll(UUID, (id) => {
    const name = seen.get(id) ?? `id ${seen.size}`
    seen.set(id, name)
    return name
  })
  return JSON.parse(numbered)
}
