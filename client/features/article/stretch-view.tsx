import { memo, useCallback } from 'react'
import type { Sheet } from './sheet.ts'

/** The place of a stretch in the page; the sheet draws its sentences. */
export const StretchView = memo(({ sheet, index }: { sheet: Sheet; index: number }) => (
  <span
    ref={useCallback(
      (element: HTMLSpanElement | null) => (element ? sheet.mount(index, element) : undefined),
      [sheet, index],
    )}
  />
))
