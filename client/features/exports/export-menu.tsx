import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ExportFormat } from '#contract/export.ts'
import { EXPORT_GROUPS, type ExportGroup } from '#domain/export/kinds.ts'
import { exportPreviewQuery, exportsQuery, fetchExport, type Leaving } from '../../api/exports.ts'
import { sentenceFor } from '../../api/problem.ts'
import { tell } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, MenuAction, MenuGroup } from '../../ui/menu.tsx'
import { ExportHead } from './export-head.tsx'
import { EXPORT_MENU } from './open-export-menu.ts'
import { saveFile } from '../../api/save-file.ts'
import { previewOf, reasonAgainst } from './what-leaves.ts'

const GROUP_TITLES: Record<ExportGroup, string> = {
  documents: 'To read',
  tables: 'Tables',
  data: 'For programs',
  publishing: 'To publish',
  archive: 'To keep',
}

type ExportMenuProps = {
  leaving: Leaving
  /** Items that say what shall leave, above the formats */
  choice?: ReactNode
}

/** What leaves the desk, in each format it knows: the count and the first flags stand above the list. */
export const ExportMenu = ({ leaving, choice }: ExportMenuProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const { data: formats, error, refetch } = useQuery(exportsQuery)
  const preview = useQuery({ ...exportPreviewQuery(previewOf(leaving)), enabled: isOpen })
  const download = async ({ id, title, extension }: ExportFormat) => {
    try {
      tell(`${title} is being made …`)
      const file = await fetchExport(leaving, id, `stet.${extension}`, (megabytes) =>
        tell(`${title}: ${megabytes.toFixed(1)} MB so far …`),
      )
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
  const offered = formats.filter(({ scopes }) => scopes.includes(leaving.scope))
  const filter = leaving.scope === 'queue' ? (preview.data?.filter ?? null) : null
  const problem = preview.error ? sentenceFor(preview.error) : null
  return (
    <span id={EXPORT_MENU}>
      <Menu
        button="Export"
        shortcut="export"
        open={{ isOpen, onOpenChange: setIsOpen }}
        head={<ExportHead preview={preview.data} filter={filter} problem={problem} />}
      >
        {choice}
        {EXPORT_GROUPS.map((group) => {
          const here = offered.filter((format) => format.group === group)
          return here.length === 0 ? null : (
            <MenuGroup key={group} label={GROUP_TITLES[group]}>
              {here.map((format) => {
                const against = reasonAgainst(format, preview.data)
                return (
                  <MenuAction
                    key={format.id}
                    label={format.title}
                    note={against ?? format.note}
                    isDisabled={against !== null}
                    onAction={() => void download(format)}
                  />
                )
              })}
            </MenuGroup>
          )
        })}
      </Menu>
    </span>
  )
}
