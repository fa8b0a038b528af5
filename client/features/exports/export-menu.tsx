import { useQuery } from '@tanstack/react-query'
import type { ExportFormat } from '#contract/export.ts'
import { exportsQuery, fetchExport } from '../../api/exports.ts'
import { sentenceFor } from '../../api/problem.ts'
import { tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuAction } from '../../ui/menu.tsx'
import { EXPORT_MENU } from './open-export-menu.ts'
import { saveFile } from './save-file.ts'

/** The flags of one article as a file, in each format the desk knows. */
export const ExportMenu = ({ articleId }: { articleId: string }) => {
  const { data: formats, error, refetch } = useQuery(exportsQuery)
  const download = async ({ id, title, extension }: ExportFormat) => {
    try {
      const file = await fetchExport(articleId, id, `stet.${extension}`)
      saveFile(file)
      tell(`${title}: ${file.filename}`)
    } catch (problem) {
      tell(`Not exported. ${sentenceFor(problem)}`)
    }
  }
  if (!formats) {
    return (
      <Button isDisabled={!error} onPress={() => void refetch()}>
        Export
      </Button>
    )
  }
  return (
    <span id={EXPORT_MENU}>
      <Menu button="Export" shortcut="export">
        {formats.map((format) => (
          <MenuAction
            key={format.id}
            label={format.title}
            note={format.note}
            onAction={() => void download(format)}
          />
        ))}
      </Menu>
    </span>
  )
}
