/**
 * One change, one place: a toy kind and a toy rule are added to a copy of the program, in the files the guide names and
 * no others. What follows must follow by itself.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'crosstown-one-place-'))
const root = join(work, 'base')
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** Puts `added` behind the first occurrence of `behind`, which must be there. */
function insert(file: string, behind: string, added: string): void {
  const text = readFileSync(join(work, file), 'utf8')
  if (!text.includes(behind)) throw new Error(`${file} has no “${behind}”.`)
  writeFileSync(join(work, file), text.replace(behind, behind + added))
}

const crosstown = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(work, 'bin/crosstown.mjs'), ...words, '--root', root], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

beforeAll(() => {
  for (const name of ['src', 'bin', 'package.json', 'tsconfig.json']) cpSync(join(HOME, name), join(work, name), { recursive: true })
  symlinkSync(join(HOME, 'node_modules'), join(work, 'node_modules'))
  cpSync(join(HOME, 'tests/cases/_base'), root, { recursive: true })

  // A kind: its file, and its line in the list and in the names.
  writeFileSync(join(work, 'src/schema/kinds/bridge.ts'), `/** A toy. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import { opening, reference, status } from '../fields/index.ts'

export const bridge = defineKind({
  kind: 'bridge', folder: 'toolkit/bridges', format: 'md', label: 'bridge', plural: 'bridges',
  facts: z.strictObject({ ...opening, status, practice: reference('practice', 'uses').meta({ title: 'Practice', description: 'What crosses it.' }) }),
  parts: { required: ['purpose'], optional: [], free: false },
  meaningful: ['practice'],
})
`)
  insert('src/schema/kinds/index.ts', "import { chapter } from './chapter.ts'", "\nimport { bridge } from './bridge.ts'")
  insert('src/schema/kinds/index.ts', 'export const kinds = {', '\n  bridge,')
  insert('src/core/key.ts', 'export const KINDS = [', "\n  'bridge',")

  // A rule: its file, its line in the list, its code in the catalogue.
  writeFileSync(join(work, 'src/check/rules/bridge-long.ts'), `/** A toy. */
import { diagnose, topOf } from '../../core/index.ts'
import type { Rule } from '../rule.ts'

export const bridgeLong: Rule = {
  code: 'bridge-long',
  *check({ graph }) {
    for (const { file, facts } of graph.all('bridge')) if (facts.title.length > 30) yield diagnose('bridge-long', topOf(file), 'The bridge is long.', 'Shorten it.')
  },
}
`)
  insert('src/check/check.ts', "import { draftPublished } from './rules/draft-published.ts'", "\nimport { bridgeLong } from './rules/bridge-long.ts'")
  insert('src/check/check.ts', 'export const RULES: readonly Rule[] = [', 'bridgeLong, ')
  insert('src/core/codes.ts', 'export const CODES = {', "\n  'bridge-long': { title: 'A bridge is long', severity: 'warning', stage: 'check' },")

  mkdirSync(join(root, 'toolkit/bridges'), { recursive: true })
})

const write = (practice: string, title = 'A bridge') =>
  writeFileSync(join(root, 'toolkit/bridges/old-bridge.md'), `---\nid: old-bridge\ntitle: ${title}\nsummary: It leads across.\nstatus: published\npractice: ${practice}\n---\n\n## Purpose\n\nTo lead across.\n`)

describe('a kind that is added in its place', () => {
  it('is read, linked, compiled and exported with its schema', () => {
    write('elmford-story-table-2024')
    expect(crosstown('check')).toMatchObject({ status: 0, stdout: '' })
    expect(crosstown('compile', '--out', join(work, 'out')).status).toBe(0)
    expect(JSON.parse(readFileSync(join(work, 'out/api/v1/next/bridge.json'), 'utf8'))).toMatchObject([{ kind: 'bridge', id: 'old-bridge', text: { purpose: 'To lead across.' } }])
    expect(JSON.parse(readFileSync(join(work, 'out/api/v1/schema/bridge.json'), 'utf8'))).toMatchObject({ required: expect.arrayContaining(['practice']) })
  })

  it('has its references checked', () => {
    write('elmford-story-table-2042')
    const { status, stdout } = crosstown('check', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'reference-unknown', file: 'toolkit/bridges/old-bridge.md', line: 6, hint: 'Did you mean “elmford-story-table-2024”?' }] })
  })

  it('has a template, and is frozen and compared with editions', () => {
    expect(crosstown('new', 'bridge', '--id', 'new-bridge').status).toBe(0)
    expect(readFileSync(join(root, 'toolkit/bridges/new-bridge.md'), 'utf8')).toContain('What crosses it.')
    rmSync(join(root, 'toolkit/bridges/new-bridge.md'))
    write('elmford-story-table-2024')
    expect(crosstown('edition', 'cut', '2026.1', '--title', 'First', '--date', '2026-12-01').stderr).not.toContain('rror')
    expect(existsSync(join(root, 'editions/2026.1/bridge.json'))).toBe(true)
    write('elmford-story-table-2024', 'Another bridge')
    const { stdout } = crosstown('edition', 'diff', '2026.1', 'next', '--format', 'json')
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ kind: 'bridge', change: 'reworded', parts: [expect.objectContaining({ part: 'title', before: 'A bridge', after: 'Another bridge' })] }))
  })
})

describe('a rule that is added in its place', () => {
  it('is asked, and its finding is reported like any other', () => {
    write('elmford-story-table-2024', 'A bridge that is longer than any other bridge')
    expect(crosstown('check').stdout).toContain('bridge-long')
  })
})
