import type { ComponentType } from 'react'
import type { Workspace } from './workspace.ts'

/** A part of the right column. To add one: a file with its panel, and a line in panels.ts. */
export type WorkspacePanel = {
  /** Its title on the page and its accessible name. */
  title: string
  landmark: 'region' | 'complementary'
  /** Whether it has a drawing above its list, and needs the height for both. */
  isTall?: boolean
  /** A few words beside the title. */
  Summary: ComponentType<{ workspace: Workspace }>
  Content: ComponentType<{ workspace: Workspace }>
}
