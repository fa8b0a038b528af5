import swc from '@swc/core'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'

const parseFileSync = swc.parseFileSync.bind(swc)

/**
 * Follows every import under the given folders of a project, types included, and checks them against rules.
 *
 * dependency-cruiser reads TypeScript through TypeScript's own interface, which version 7 no longer has, or
 * through swc, of which it never asks for JSX: hence the word put in for .tsx files.
 */
export const importGraph = async (
  baseDir: string,
  folders: string[],
  forbidden: readonly IForbiddenRuleType[],
): Promise<ICruiseResult> => {
  Object.assign(swc, {
    parseFileSync: (file: string, options: object) =>
      parseFileSync(file, { ...options, syntax: 'typescript', tsx: file.endsWith('.tsx') }),
  })
  const { output } = await cruise(
    folders,
    {
      baseDir,
      parser: 'swc',
      validate: true,
      doNotFollow: { path: ['^node_modules/', '^prisma/generated/'] },
      ruleSet: { forbidden: [...forbidden] },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  )
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with a text: ${output}`)
  return output
}
