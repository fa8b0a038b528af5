import type { Source } from '#contract/source.ts'
import { Modal } from '../../ui/modal.tsx'
import { SourceForm } from './source-form.tsx'
import { useSourceForm } from './use-source-form.ts'

type EditSourceDialogProps = { userId: string; articleId: string; source: Source; onClose: () => void }

export const EditSourceDialog = ({ userId, articleId, source, onClose }: EditSourceDialogProps) => {
  const form = useSourceForm({ userId, articleId, use: { kind: 'edit', source }, onSaved: onClose })
  return (
    <Modal title="Source" isOpen onClose={onClose}>
      <SourceForm form={form} saves="Save source" onClose={onClose} />
    </Modal>
  )
}
