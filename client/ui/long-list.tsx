import { type FocusEvent, type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Choice, createChoice, useIsChosen } from './choice.ts'
import styles from './long-list.module.css'
import { offerOnDemand } from './on-demand.ts'
import { type Row, useRows } from './use-rows.ts'

type Data = Record<`data-${string}`, string | undefined>

type LongListProps<Item> = {
  /** With a hyphen and the key of an item it is the id of the item's element. */
  name: string
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** The key that is chosen, where one can be. */
  lit?: Choice
  /** About how high an item is, in pixels. */
  guess: number
  className: string | undefined
  itemClassName?: string | undefined
  /** What style sheets are told of an item. */
  dataOf?: (item: Item) => Data
  children: (item: Item) => ReactNode
}

/**
 * A list that may have ten thousand items. Of a long one only those in sight are on the page, the one
 * that has the focus, and any that is asked for by its element id (on-demand.ts).
 */
export const LongList = <Item,>(props: LongListProps<Item>) => {
  const { name, items, keyOf, lit = NO_CHOICE, guess, className, itemClassName, dataOf, children } = props
  const list = useRef<HTMLOListElement>(null)
  const [keptKey, keep] = useState<string | null>(null)
  const keys = useMemo(() => items.map(keyOf), [items, keyOf])
  const kept = useMemo(() => (keptKey === null ? -1 : keys.indexOf(keptKey)), [keys, keptKey])
  const { rows, height, measure, bring } = useRows({ list, keys, guess, kept })

  const bringItem = useEffectEvent((elementId: string) => {
    const key = elementId.startsWith(`${name}-`) ? elementId.slice(name.length + 1) : ''
    const index = keys.indexOf(key)
    if (index === -1) return
    flushSync(() => keep(key))
    bring(index)
  })
  useEffect(() => offerOnDemand((elementId) => bringItem(elementId)), [])
  const follow = ({ target }: FocusEvent) => {
    const index = Number(target.closest('li')?.getAttribute('data-index') ?? -1)
    keep(keys[index] ?? null)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears where in it the focus is
    <ol
      ref={list}
      className={`${height === undefined ? '' : styles.long} ${className ?? ''}`}
      style={{ height }}
      onFocus={height === undefined ? undefined : follow}
    >
      {rows.map((row) => {
        const item = items[row.index]
        const key = keys[row.index]
        return (
          item !== undefined &&
          key !== undefined && (
            <Entry
              key={key}
              {...{ id: `${name}-${key}`, itemKey: key, lit, row, measure, className: itemClassName }}
              size={keys.length}
              data={dataOf?.(item)}
            >
              {children(item)}
            </Entry>
          )
        )
      })}
    </ol>
  )
}

type EntryProps = {
  id: string
  itemKey: string
  lit: Choice
  row: Row
  size: number
  measure: ((element: HTMLLIElement | null) => void) | null
  className: string | undefined
  data: Data | undefined
  children: ReactNode
}

const Entry = (props: EntryProps) => {
  const { id, itemKey, lit, row, size, measure, className, data, children } = props
  const { index, top } = row
  const isChosen = useIsChosen(lit, itemKey)
  // Where some are missing, a screen reader is told how many there are and which one this is.
  const place =
    top === undefined
      ? {}
      : { style: { top }, 'data-index': index, 'aria-setsize': size, 'aria-posinset': index + 1 }
  return (
    <li ref={measure} id={id} className={className} aria-current={isChosen || undefined} {...data} {...place}>
      {children}
    </li>
  )
}

const NO_CHOICE = createChoice()
