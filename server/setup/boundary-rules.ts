import type { IForbiddenRuleType } from 'dependency-cruiser'

/** A folder, and all that it may import besides itself. Tests stand outside: they may look at everything. */
type Layer = {
  name: string
  comment: string
  /** Regular expression over the importing file; its first group can be named $1 in `imports`. */
  folder: string
  imports: readonly string[]
  /** Whether it may use what Node brings along; the page and what it shares with the server may not. */
  node: boolean
}

const npm = (...names: string[]) => (names.length > 0 ? `^node_modules/(${names.join('|')})/` : '(?!)')

/** Pure libraries the domain may use: text in, values out. */
const PURE_LIBRARIES: string[] = ['diff']
/** Libraries that know one file format each. */
const FORMAT_LIBRARIES: string[] = [
  'linkedom',
  '@mozilla/readability',
  'mammoth',
  'yauzl',
  'fflate',
  'unpdf',
  'micromark',
  'micromark-extension-gfm',
  'micromark-extension-frontmatter',
  'yaml',
  'eld',
]
/** Teaches a process TypeScript. */
const LOADER = 'tsx'

const DOMAIN = '^server/domain/'
const CONTRACT = '^server/contract/'
const ANY_PACKAGE = '^node_modules/'

const LAYERS: readonly Layer[] = [
  {
    name: 'domain-is-pure',
    comment: 'The domain knows text and values. It must run in the browser, in a test and in a worker alike.',
    folder: DOMAIN,
    imports: [npm(...PURE_LIBRARIES)],
    node: false,
  },
  {
    name: 'contract-is-the-wire',
    comment: 'Both sides read the contract, so it may hold nothing that only one side can load.',
    folder: CONTRACT,
    imports: [DOMAIN, npm('zod')],
    node: false,
  },
  {
    name: 'imports-make-drafts',
    comment:
      'An importer turns bytes into a draft; where they come from and where it goes is not its concern.',
    folder: '^server/imports/',
    imports: [DOMAIN, npm(...FORMAT_LIBRARIES, LOADER)],
    node: true,
  },
  {
    name: 'noticing-runs-the-rules',
    comment:
      'What gives the rules time and a thread knows neither what they look for nor what becomes of it.',
    folder: '^server/noticing/',
    imports: [DOMAIN, npm(LOADER)],
    node: true,
  },
  {
    name: 'fetching-reaches-out',
    comment: 'The one place from which the desk reaches into the network knows nothing of what it fetches.',
    folder: '^server/fetching/',
    imports: [npm('request-filtering-agent', 'ipaddr[.]js')],
    node: true,
  },
  {
    name: 'benches-measure-everything',
    comment: 'A bench sets the desk beside its peers; nothing of the desk leans on a bench.',
    folder: '^server/bench/',
    // What is measured in a browser needs the built page and a browser, and set-up knows how to come by both.
    imports: ['^server/(?!setup/|testing/)', '^server/setup/(browser|build)[.]', ANY_PACKAGE],
    node: true,
  },
  {
    name: 'exports-write-bytes',
    comment: 'An exporter turns a dossier into bytes; who asked for it is not its concern.',
    folder: '^server/exports/',
    imports: [DOMAIN, npm(...FORMAT_LIBRARIES)],
    node: true,
  },
  {
    name: 'the-command-line-needs-no-desk',
    comment:
      'What checks a proof shares its form with what wrote it; what checks files reads them and runs the rules as a desk does, without one.',
    folder: '^server/cli/',
    imports: [DOMAIN, '^server/exports/proof/', '^server/(imports|noticing)/', npm('yauzl', 'zod', LOADER)],
    node: true,
  },
  {
    name: 'repositories-know-the-database',
    comment: 'Rows become domain values here, and nowhere else; no rule of the desk lives beside a query.',
    folder: '^server/repositories/',
    imports: [DOMAIN, '^prisma/', npm('@prisma', 'better-sqlite3')],
    node: true,
  },
  {
    name: 'services-tell-the-story',
    comment: 'A service permits, loads, decides and saves. It knows neither HTTP nor the database client.',
    folder: '^server/services/',
    imports: [DOMAIN, CONTRACT, '^server/(imports|noticing|fetching|exports|repositories)/'],
    node: true,
  },
  {
    name: 'http-only-translates',
    comment:
      'HTTP turns requests into calls of a service and values into answers: it loads and saves nothing.',
    folder: '^server/http/',
    imports: [DOMAIN, CONTRACT, '^server/services/', '^node_modules/(?!@prisma/|better-sqlite3/)'],
    node: true,
  },
  {
    name: 'server-root-composes',
    comment: 'The files right in server/ put the parts together, so they see all of them, but not the page.',
    folder: '^server/[^/]+$',
    imports: ['^server/(?!setup/|testing/|bench/)', '^prisma/', ANY_PACKAGE],
    node: true,
  },
  {
    name: 'testing-opens-a-desk',
    comment:
      'What tests share opens a whole desk, so it sees every part of the server; only tests import it.',
    folder: '^server/testing/',
    imports: ['^server/(?!setup/)', '^prisma/', ANY_PACKAGE],
    node: true,
  },
  {
    name: 'setup-knows-nothing-of-the-desk',
    comment: 'Set-up runs before anything is installed. Its last step is to start the server.',
    folder: '^server/setup/',
    imports: ['^server/main[.]ts$', ANY_PACKAGE],
    node: true,
  },
  {
    name: 'prisma-stands-alone',
    comment: 'Migrations must run whatever the desk of today looks like.',
    folder: '^prisma/(?!generated/)',
    imports: ['^prisma/generated/', ANY_PACKAGE],
    node: true,
  },
  {
    name: 'features-do-not-know-each-other',
    comment:
      'A feature can be taken out of the page whole. What two of them need belongs in ui, api or the domain.',
    folder: '^client/features/([^/]+)/',
    imports: [DOMAIN, CONTRACT, '^client/features/$1/', '^client/(api|ui|styles)/', ANY_PACKAGE],
    node: false,
  },
  {
    name: 'ui-knows-no-feature',
    comment: 'A button or a panel serves every feature, and fetches nothing.',
    folder: '^client/ui/',
    imports: [DOMAIN, '^client/styles/', ANY_PACKAGE],
    node: false,
  },
  {
    name: 'api-shows-nothing',
    comment: 'The way to the server is the same whatever is on the screen.',
    folder: '^client/api/',
    imports: [DOMAIN, CONTRACT, ANY_PACKAGE],
    node: false,
  },
  {
    name: 'page-meets-server-at-the-contract',
    comment: 'The page puts its features together, and takes from the server only what both sides share.',
    folder: '^client/(app/|[^/]+$)',
    imports: [DOMAIN, CONTRACT, '^client/', ANY_PACKAGE],
    node: false,
  },
  {
    name: 'stories-come-from-outside',
    comment: 'A story sees what an editor sees: the page, and the files that leave it.',
    folder: '^e2e/',
    imports: [ANY_PACKAGE],
    node: true,
  },
]

const TEST = '[.]test[.]tsx?$'

const layerRule = ({ name, comment, folder, imports, node }: Layer): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: folder, pathNot: TEST },
  to: {
    // A group in `folder` makes the folder itself differ from case to case, so it is among the imports then.
    pathNot: folder.includes('([') ? [...imports] : [folder, ...imports],
    ...(node && { dependencyTypesNot: ['core'] }),
  },
})

export const LAYER_RULES: readonly IForbiddenRuleType[] = LAYERS.map(layerRule)

export const BOUNDARY_RULES: readonly IForbiddenRuleType[] = [
  ...LAYER_RULES,
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or want a third.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-leans-on-a-test',
    comment: 'What two tests share has a file of its own, with a name.',
    severity: 'error',
    from: {},
    to: { path: TEST },
  },
  {
    name: 'everything-is-there',
    comment: 'An import that leads nowhere would escape every rule above.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'server-runs-without-tools',
    comment: 'What runs in production is listed under "dependencies", not under "devDependencies".',
    severity: 'error',
    from: { path: '^(server|prisma)/', pathNot: [TEST, '^server/(setup|testing|bench)/'] },
    to: { dependencyTypes: ['npm-dev'] },
  },
]
