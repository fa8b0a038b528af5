import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OpenArticle } from '#contract/desk.ts'
import { deskOverviewQuery } from '../../api/desk.ts'
import { today } from '../../ui/day.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Day } from '../../ui/moment.tsx'
import { count } from '../../ui/plural.ts'
import styles from './desk-overview.module.css'
import { type Due, dueOf, weekFrom } from './due.ts'

const DUE_TITLES: Record<Exclude<Due, 'later'>, string> = {
  overdue: 'Overdue',
  today: 'Today',
  week: 'This week',
}

/** What is due, what is blocked, and who works on what. */
export const DeskOverview = () => {
  const day = today()
  const overview = useQuery(deskOverviewQuery(weekFrom(day)))
  return (
    <Loaded query={overview} what="what is due">
      {(articles) => (
        <div className={styles.groups}>
          <DueGroup articles={articles} day={day} />
          <BlockedGroup articles={articles.filter(({ blockers }) => blockers > 0)} />
          <PeopleGroup articles={articles} />
        </div>
      )}
    </Loaded>
  )
}

type GroupProps = { title: string; teaches: string; isEmpty: boolean; children: ReactNode }

/** A part of the overview; while it is empty it says how something comes into it. */
const Group = ({ title, teaches, isEmpty, children }: GroupProps) => (
  <section aria-label={title} className={styles.group}>
    <h2 className={styles.title}>{title}</h2>
    {isEmpty ? <p className={styles.empty}>{teaches}</p> : children}
  </section>
)

const DueGroup = ({ articles, day }: { articles: readonly OpenArticle[]; day: string }) => {
  const dated = articles.flatMap((article) =>
    article.dueOn === null ? [] : [{ article, due: dueOf(article.dueOn, day) }],
  )
  const kinds = (Object.keys(DUE_TITLES) as (keyof typeof DUE_TITLES)[]).map((kind) => ({
    kind,
    members: dated.filter(({ due }) => due === kind).map(({ article }) => article),
  }))
  return (
    <Group
      title="Due"
      teaches="Nothing is due within a week. Open an article and give it a due date beside its state."
      isEmpty={kinds.every(({ members }) => members.length === 0)}
    >
      {kinds
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <div key={kind}>
            <h3 className={styles.kind} data-kind={kind}>
              {DUE_TITLES[kind]} <span className={styles.number}>{members.length.toLocaleString('en')}</span>
            </h3>
            <Articles
              articles={members}
              aside={({ dueOn }) => kind !== 'today' && dueOn !== null && <Day day={dueOn} />}
            />
          </div>
        ))}
    </Group>
  )
}

const BlockedGroup = ({ articles }: { articles: readonly OpenArticle[] }) => (
  <Group
    title="Blocked"
    teaches="Nothing is blocked. A flag with the severity blocker holds its article up until it is settled."
    isEmpty={articles.length === 0}
  >
    <Articles articles={articles} aside={({ blockers }) => count(blockers, 'blocker')} />
  </Group>
)

const PeopleGroup = ({ articles }: { articles: readonly OpenArticle[] }) => {
  const people = new Map<string, { name: string; articles: OpenArticle[] }>()
  for (const article of articles) {
    if (!article.assignee) continue
    const { id, name } = article.assignee
    const known = people.get(id) ?? { name, articles: [] }
    people.set(id, { name, articles: [...known.articles, article] })
  }
  return (
    <Group
      title="Who works on what"
      teaches="Nobody has an article yet. Open one and choose its assignee beside its state."
      isEmpty={people.size === 0}
    >
      {[...people].map(([id, person]) => (
        <div key={id}>
          <h3 className={styles.kind}>
            {person.name} <span className={styles.number}>{person.articles.length.toLocaleString('en')}</span>
          </h3>
          <Articles articles={person.articles} aside={({ state }) => state} />
        </div>
      ))}
    </Group>
  )
}

type ArticlesProps = { articles: readonly OpenArticle[]; aside: (article: OpenArticle) => ReactNode }

const Articles = ({ articles, aside }: ArticlesProps) => (
  <ul className={styles.list}>
    {articles.map((article) => (
      <li key={article.id} className={styles.article}>
        <Link to="/articles/$articleId" params={{ articleId: article.id }} className={styles.link} dir="auto">
          {article.title}
        </Link>
        <span className={styles.aside}>{aside(article)}</span>
      </li>
    ))}
  </ul>
)
