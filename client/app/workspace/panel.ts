import type { ComponentType } from 'react'
import type { Workspace } from './workspace.ts'

/** A part of the right column. To add one: a file with its panel, and a line in panels.ts. */
export type WorkspacePanel = {
  /** Its title on the page and its accessible name. */
  title: string
  landmark: 'region' | 'complementary'
  /** A few words beside the title. */
  Summary: ComponentType<{ workspace: Workspace }>
  Content: ComponentType<{ workspace: Workspace }>
}
