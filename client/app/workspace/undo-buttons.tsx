import { useSyncExternalStore } from 'react'
import { Button } from '../../ui/button.tsx'
import type { Undo } from './undo.ts'

export const UndoButtons = ({ undo }: { undo: Undo }) => {
  const { canUndo, canRedo } = useSyncExternalStore(undo.subscribe, undo.state)
  return (
    <>
      <Button look="quiet" keepsSelection isDisabled={!canUndo} onPress={undo.undo}>
        Undo
      </Button>
      <Button look="quiet" keepsSelection isDisabled={!canRedo} onPress={undo.redo}>
        Redo
      </Button>
    </>
  )
}
