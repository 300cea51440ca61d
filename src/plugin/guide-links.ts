/** Links from guides to entries: written like any link between files, they lead to the page of the entry. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { sectionPaths } from '../page/index.ts'

const ENTRY = /^(toolkit\/methodologies|toolkit\/practices|toolkit\/manual|recommendations|networks)\/([a-z0-9-]+)\.md(#[\w-]+)?$/

const FOLDERS = {
  'toolkit/methodologies': { kind: 'methodology', section: 'methodologies' },
  'toolkit/practices': { kind: 'practice', section: 'practices' },
  'toolkit/manual': { kind: 'chapter', section: 'manual' },
  recommendations: { kind: 'recommendation', section: 'recommendations' },
  networks: { kind: 'network', section: 'networks' },
} as const

/**
 * The address of an entry that a guide links to, relative to the guide's file: in the newest edition, or among the
 * working sources where no edition has it yet. Docusaurus asks for links that it cannot follow itself; the compiler has
 * checked that the file exists.
 */
export function entryAddress(siteDir: string, guide: string, url: string): string {
  const file = relative(siteDir, join(dirname(guide), decodeURI(url))).split(sep).join('/')
  const [, folder, id = '', part = ''] = ENTRY.exec(file) ?? []
  if (!folder) throw new Error(`${relative(siteDir, guide)} links to ${url}, which is neither a guide nor an entry.`)
  const { kind, section } = FOLDERS[folder as keyof typeof FOLDERS]
  const newest = newestEdition(siteDir)
  const state = newest === undefined ? 'only' : idsIn(join(siteDir, 'editions', newest, `${kind}.json`)).has(id) ? 'newest' : 'next'
  return `${sectionPaths({ name: 'next', title: '', state })[section]}/${id}${part}`
}

function newestEdition(siteDir: string): string | undefined {
  const folder = join(siteDir, 'editions')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}\.\d+$/.test(name)) : []
  return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
}

const known = new Map<string, ReadonlySet<string>>()

function idsIn(file: string): ReadonlySet<string> {
  let ids = known.get(file)
  if (!ids) {
    const { entries } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { entries: { id: string }[] }) : { entries: [] }
    known.set(file, (ids = new Set(entries.map(({ id }) => id))))
  }
  return ids
}
