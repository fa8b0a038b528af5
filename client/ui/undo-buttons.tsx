import { useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { useUndo } from './undo.ts'

export const UndoButtons = () => {
  const undo = useUndo()
  const { canUndo, canRedo } = useSyncExternalStore(undo.subscribe, undo.state)
  return (
    <>
      <Button
        look="quiet"
        keepsSelection
        isDisabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        onPress={undo.undo}
      >
        Undo
      </Button>
      <Button
        look="quiet"
        keepsSelection
        isDisabled={!canRedo}
        aria-keyshortcuts="Control+Shift+Z"
        onPress={undo.redo}
      >
        Redo
      </Button>
    </>
  )
}
