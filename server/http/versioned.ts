/** An answer that carries its version as the entity tag. */
export const versioned = <Thing extends { version: number }>(thing: Thing) => ({
  json: thing,
  version: thing.version,
})

/** 201 for what was made now, 200 for what the same request had made before. */
export const made = <Thing extends { version: number }>({
  created,
  value,
}: {
  created: boolean
  value: Thing
}) => ({
  ...versioned(value),
  status: created ? (201 as const) : (200 as const),
})
