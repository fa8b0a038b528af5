import { useQuery } from '@tanstack/react-query'
import type { QueuedFlag } from '#contract/queue.ts'
import { CATEGORIES } from '#domain/review/category.ts'
import type { QueueSort } from '#domain/review/queue.ts'
import { SEVERITIES } from '#domain/review/severity.ts'
import { FLAG_STATUSES, OUTCOMES, UNSETTLED_STATUSES } from '#domain/review/status.ts'
import { peopleQuery } from '../../api/people.ts'
import { CheckField } from '../../ui/check-field.tsx'
import { shorten } from '../../ui/shorten.ts'
import { type FilterOption, FilterSelect } from './filter-select.tsx'
import styles from './queue-filters.module.css'
import { type QueueSearch, queueSearch } from './queue-search.ts'

export const FILTERS_ID = 'queue-filters'

type QueueFiltersProps = {
  search: QueueSearch
  /** What is shown; its articles can be chosen. */
  flags: readonly QueuedFlag[]
  onSearch: (search: QueueSearch) => void
}

const plain = (values: readonly string[]): FilterOption[] => values.map((value) => [value, value])

/** The statuses that a reviewer means by "not settled yet". */
const UNRESOLVED = UNSETTLED_STATUSES.join(',')
const STATUSES: FilterOption[] = [[UNRESOLVED, 'unresolved'], ...plain(FLAG_STATUSES)]

const SORT_TITLES: Record<QueueSort, string> = {
  '-updated': 'Last changed',
  updated: 'Longest unchanged',
  '-created': 'Newest first',
  created: 'Oldest first',
  severity: 'Gravest first',
  status: 'By status',
  article: 'By article',
}

export const QueueFilters = ({ search, flags, onSearch }: QueueFiltersProps) => {
  const people = useQuery(peopleQuery).data ?? []
  const names = people.map(({ id, name }): FilterOption => [id, name])
  const set = (name: keyof QueueSearch) => (value: string | undefined) =>
    onSearch(queueSearch.parse({ ...search, [name]: value }))
  const select = (name: keyof QueueSearch, label: string, all: string, options: readonly FilterOption[]) => (
    <FilterSelect {...{ label, all, options }} value={search[name]} onChange={set(name)} />
  )
  return (
    <div id={FILTERS_ID} role="group" aria-label="Filters" className={styles.filters}>
      {select('status', 'Status', 'Any status', STATUSES)}
      {select('severity', 'Severity', 'Any severity', plain(SEVERITIES))}
      {select('category', 'Category', 'Any category', plain(CATEGORIES))}
      {select('assignee', 'Assignee', 'Anybody', [['me', 'Me'], ['none', 'Nobody yet'], ...names])}
      {select('outcome', 'Outcome', 'Any outcome', plain(OUTCOMES))}
      {select('author', 'Author', 'Anybody', [['me', 'Me'], ...names])}
      {select('article', 'Article', 'All articles', articlesOf(flags))}
      <FilterSelect
        label="Order"
        all={null}
        value={search.sort ?? '-updated'}
        options={Object.entries(SORT_TITLES)}
        onChange={set('sort')}
      />
      <div className={styles.waiting}>
        <CheckField
          label="Waiting for me"
          checked={search.waiting === 'me'}
          onChange={(checked) => set('waiting')(checked ? 'me' : undefined)}
        />
      </div>
    </div>
  )
}

const articlesOf = (flags: readonly QueuedFlag[]): FilterOption[] => [
  ...new Map(flags.map(({ article }) => [article.id, shorten(article.title, 60)])),
]
