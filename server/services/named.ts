/** The fields of a change that were named; one that is undefined was not. */
export const named = <Change extends object>(change: Change): Named<Change> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Named<Change>

type Named<Change> = { [Field in keyof Change]?: Exclude<Change[Field], undefined> }
