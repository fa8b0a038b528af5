import type { WorkspacePanel } from './panel.ts'
import { findingsPanel } from './panels/findings-panel.tsx'
import { flagsPanel } from './panels/flags-panel.tsx'
import { repairsPanel } from './panels/repairs-panel.tsx'
import { signOffPanel } from './panels/sign-off-panel.tsx'
import { sourcesPanel } from './panels/sources-panel.tsx'
import { timelinePanel } from './panels/timeline-panel.tsx'

/** The right column from top to bottom. */
export const PANELS: readonly WorkspacePanel[] = [
  findingsPanel,
  flagsPanel,
  timelinePanel,
  signOffPanel,
  sourcesPanel,
  repairsPanel,
]
