/** Who may import whom. The table is the house's plan; it is changed here first, with the reason in the commit. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** Room → rooms it may import. `types:` before a room allows `import type` only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  search: [],
  choose: ['types:page'],
  schema: ['core'],
  read: ['core', 'schema'],
  prose: ['core'],
  link: ['core', 'schema'],
  check: ['core', 'schema', 'link'],
  compute: ['core', 'schema', 'link'],
  edition: ['core', 'schema', 'link', 'prose', 'compute'],
  page: ['core', 'schema', 'link', 'prose', 'compute', 'types:search'],
  emit: ['core', 'schema', 'page', 'search'],
  compile: ['core', 'schema', 'read', 'link', 'check', 'compute', 'edition', 'page', 'emit', 'search'],
  bench: ['core', 'schema', 'read', 'search', 'compile'],
  plugin: ['core', 'compile', 'page'],
  cli: ['core', 'schema', 'link', 'compute', 'edition', 'compile', 'search', 'bench', 'types:page'],
  components: ['choose', 'types:core', 'types:page', 'types:compute', 'types:search'],
  theme: ['components', 'types:core'],
  css: [],
}

/** Rooms that run in a browser: nothing of Node. */
const IN_BROWSER = ['components', 'theme', 'search', 'choose']
/** Rooms that know Docusaurus and React. */
const KNOW_THE_SITE = ['plugin', 'components', 'theme']
/** Rooms that touch the disk. */
const TOUCH_THE_DISK = ['read', 'compile', 'cli', 'plugin', 'bench']

type Import = { file: string; room: string; specifier: string; typeOnly: boolean }

const imports: Import[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.tsx?$/.test(item.name) && !item.name.endsWith('.test.ts'))
  .flatMap((item) => importsOf(join(item.parentPath, item.name)))

function importsOf(path: string): Import[] {
  const file = relative(SRC, path).split(sep).join('/')
  const text = readFileSync(path, 'utf8')
  const found = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm)]
  return found.map(([, type, from, bare, dynamic]) => ({ file, room: file.split('/')[0]!, specifier: (from ?? bare ?? dynamic)!, typeOnly: type !== undefined }))
}

/** The room an import leads to, or undefined where it leads out of `src/`. */
function targetRoom({ file, specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const target = relative(SRC, resolve(dirname(join(SRC, file)), specifier)).split(sep).join('/')
  return target.startsWith('..') ? undefined : target.split('/')[0]
}

describe('the house', () => {
  it('is read at all', () => expect(imports.length).toBeGreaterThan(200))

  it('has no room that the plan does not name', () => {
    expect([...new Set(imports.map(({ room }) => room))].filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('imports one way only', () => {
    const wrong = imports.filter((one) => {
      const to = targetRoom(one)
      if (!to || to === one.room) return false
      const allowed = MAY_IMPORT[one.room] ?? []
      return !allowed.includes(to) && !(one.typeOnly && allowed.includes(`types:${to}`))
    })
    expect(wrong.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([])
  })

  it('enters a room by its door: its index, or the two doors beside it', () => {
    const doors = /\/(index|digest)\.ts$|\/page\/view\.ts$/
    const wrong = imports.filter((one) => {
      const to = targetRoom(one)
      return to !== undefined && to !== one.room && !['components', 'theme'].includes(to) && !doors.test(one.specifier)
    })
    expect(wrong.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([])
  })

  it('keeps Docusaurus and React out of the compiler', () => {
    const wrong = imports.filter(({ room, specifier }) => !KNOW_THE_SITE.includes(room) && /^(@docusaurus|@theme|@site|react)/.test(specifier))
    expect(wrong.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([])
  })

  it('keeps Node out of the browser, and the disk out of the pure stages', () => {
    const browser = imports.filter(({ room, specifier }) => IN_BROWSER.includes(room) && specifier.startsWith('node:'))
    const pure = imports.filter(({ room, specifier }) => !TOUCH_THE_DISK.includes(room) && /^node:(?!crypto)/.test(specifier))
    expect([...browser, ...pure].map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([])
  })

  it('has no room for odds and ends', () => {
    const names = readdirSync(SRC, { recursive: true }).map(String)
    expect(names.filter((name) => /(^|\/)(utils?|helpers?|common|misc|types)(\/|\.tsx?$|$)/.test(name.split(sep).join('/')))).toEqual([])
  })
})
