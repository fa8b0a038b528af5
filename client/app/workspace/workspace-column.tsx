import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PANELS } from './panels.ts'
import type { Workspace } from './workspace.ts'
import styles from './workspace-column.module.css'

/** The right margin: beside the text, or a drawer below it where there is no room. */
export const WorkspaceColumn = ({ workspace }: { workspace: Workspace }) => {
  const { isColumnOpen, actions } = workspace
  const column = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!column.current || !isDrawer(column.current)) return
    if (isColumnOpen) column.current.focus({ preventScroll: true })
    else if (column.current.contains(document.activeElement)) actions.returnToText()
  }, [isColumnOpen, actions])
  return (
    <div ref={column} tabIndex={-1} className={styles.column} data-open={isColumnOpen || undefined}>
      <div className={styles.close}>
        <Button look="quiet" onPress={() => actions.setColumnOpen(false)}>
          Back to the text
        </Button>
      </div>
      {PANELS.map(({ title, landmark, isTall, Summary, Content }) => (
        <Panel key={title} {...{ title, landmark, isTall }} summary={<Summary workspace={workspace} />}>
          <Content workspace={workspace} />
        </Panel>
      ))}
    </div>
  )
}

const isDrawer = (column: Element): boolean => getComputedStyle(column).position === 'fixed'
