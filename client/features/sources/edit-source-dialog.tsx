import type { Source } from '#contract/source.ts'
import { sentenceFor } from '../../api/problem.ts'
import { tell } from '../../ui/announce.ts'
import { Modal } from '../../ui/modal.tsx'
import { useIsOpen } from '../../ui/use-is-open.ts'
import { SourceForm } from './source-form.tsx'
import { useSourceForm } from './use-source-form.ts'

type EditSourceDialogProps = { userId: string; articleId: string; source: Source; onClose: () => void }

export const EditSourceDialog = ({ userId, articleId, source, onClose }: EditSourceDialogProps) => {
  const isOpen = useIsOpen()
  const close = () => {
    if (isOpen()) onClose()
  }
  const failed = (problem: unknown) => {
    if (!isOpen()) tell(`Not saved. ${sentenceFor(problem)} What you typed is kept: edit it again to go on.`)
  }
  const form = useSourceForm({
    ...{ userId, articleId, use: { kind: 'edit', source } },
    ...{ onSaved: close, onFailed: failed, onLeave: close },
  })
  return (
    <Modal title="Source" isOpen onClose={onClose}>
      <SourceForm form={form} saves="Save source" onClose={onClose} />
    </Modal>
  )
}
