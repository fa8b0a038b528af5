/**
 * Which versions of a thing came of what this page wrote. What was done before may be taken back on top
 * of them; as soon as a version of somebody else stands in between it may not, because theirs would be
 * taken back along.
 */
export const createOwnVersions = () => {
  const own = new Set<string>()
  return {
    /** This page has made a version of something. */
    made: (id: string, version: number): void => void own.add(`${id}:${version}`),
    /** The last version that was reached from `version` by this page alone. */
    latest: (id: string, version: number): number => {
      let reached = version
      while (own.has(`${id}:${reached + 1}`)) reached += 1
      return reached
    },
  }
}

export const ownVersions = createOwnVersions()
