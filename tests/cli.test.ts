/** The command line as scripts use it: a real process, its output and its exit status. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { KINDS } from '../src/core/index.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'crosstown-cli-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
for (const folder of ['toolkit', 'recommendations', 'networks', 'vocabulary', 'docs']) cpSync(join(HOME, folder), join(root, folder), { recursive: true })

function crosstown(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, 'bin/crosstown.mjs'), ...words], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as never }
}

describe('crosstown', () => {
  it('says what it can do, and what a command takes', () => {
    expect(crosstown('--help').stdout).toMatch(/check.*\n.*compile/s)
    expect(crosstown('edition', '--help').stdout).toContain('--title')
    expect(crosstown('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
  it('answers wrong usage with 2 and the nearest command', () => {
    const { status, stderr } = crosstown('chekc')
    expect(status).toBe(2)
    expect(stderr).toContain('Did you mean “check”?')
    expect(crosstown('check', '--root', '/nowhere/at/all').status).toBe(2)
    expect(crosstown('check', '--frobnicate').status).toBe(2)
  })
  it('checks, with the summary that scripts rely on', () => {
    const { status, json } = crosstown('check', '--root', root, '--format', 'json')
    expect(status).toBe(0)
    expect(json()).toMatchObject({ summary: { errors: 0 }, diagnostics: expect.any(Array) })
  })
  it('names file, line, column and next step of a fault, and exits with 1', () => {
    const file = join(root, 'toolkit/practices/burgas-flash-mobs-2018.md')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace('methodologies: [street-action]', 'methodologies: [street-actoin]').replace('- street-action', '- street-actoin'))
    const { status, json } = crosstown('check', '--root', root, '--format', 'json')
    const github = crosstown('check', '--root', root, '--format', 'github', file)
    writeFileSync(file, before)
    expect(status).toBe(1)
    const { diagnostics } = json() as { diagnostics: { code: string; file: string; line: number; hint: string }[] }
    expect(diagnostics.find(({ code }) => code === 'reference-unknown')).toMatchObject({ file: 'toolkit/practices/burgas-flash-mobs-2018.md', hint: 'Did you mean “street-action”?' })
    expect(github.stdout).toMatch(/^::error file=toolkit\/practices\/burgas-flash-mobs-2018\.md,line=\d+,col=\d+/m)
  })
  it.each(KINDS.filter((kind) => kind !== 'vocabulary' && kind !== 'guide'))('writes a template of a %s that only lacks what a person must fill in', (kind) => {
    const { status, stdout } = crosstown('new', kind, '--root', root, '--lang', 'bg', '--id', `a-new-${kind}`)
    expect(status).toBe(0)
    const file = stdout.trim()
    expect(existsSync(join(root, file))).toBe(true)
    const { json } = crosstown('check', '--root', root, '--format', 'json', join(root, file))
    const { diagnostics } = json() as { diagnostics: { code: string; message: string }[] }
    rmSync(join(root, file))
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(diagnostics.filter(({ code }) => !['field-wrong', 'section-empty', 'term-unknown'].includes(code))).toEqual([])
  })
  it('cuts an edition once, lists it, and compares it with the working sources', () => {
    expect(crosstown('edition', 'cut', 'latest', '--title', 'x', '--root', root).status).toBe(2)
    expect(crosstown('edition', 'cut', '2026.9', '--title', 'Test', '--date', '2026-12-01', '--root', root).status).toBe(0)
    expect(crosstown('edition', 'cut', '2026.9', '--title', 'Test', '--root', root).stderr).toContain('exists already')
    expect(crosstown('edition', 'list', '--root', root, '--format', 'json').json()).toMatchObject([{ name: '2026.9', title: 'Test', state: 'newest' }])
    const file = join(root, 'toolkit/methodologies/street-action.md')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before.replace(/^title: .*$/m, 'title: Another title'))
    const changes = crosstown('edition', 'diff', '2026.9', 'next', '--root', root, '--format', 'json').json() as { id: string; change: string; parts: { part: string }[] }[]
    rmSync(file)
    const vanished = crosstown('check', '--root', root, '--format', 'json').json() as { diagnostics: { code: string }[] }
    writeFileSync(file, before)
    expect(changes.filter(({ change }) => change !== 'kept')).toMatchObject([{ id: 'street-action', change: 'reworded', parts: [{ part: 'title' }] }])
    expect(vanished.diagnostics.map(({ code }) => code)).toContain('entry-vanished')
  })
  it('tells the evidence of a methodology and the ledger of a recommendation', () => {
    expect(crosstown('evidence', 'human-library', '--root', root, '--format', 'json').json()).toMatchObject({ id: 'human-library', level: expect.stringMatching(/^E[0-5]$/) })
    expect(crosstown('evidence', 'R01', '--root', root, '--format', 'json').json()).toMatchObject({ code: 'R01', restsOn: expect.any(Array) })
    expect(crosstown('evidence', '--root', root).stdout).toContain('untested')
  })
  it('compiles to page data, and refuses while there are errors', () => {
    const out = join(root, 'out')
    expect(crosstown('compile', '--root', root, '--out', out, '--locale', 'bg', '--format', 'json').json()).toMatchObject({ written: { removed: 0 } })
    expect(JSON.parse(readFileSync(join(out, 'pages/bg/toolkit/methodologies/human-library.json'), 'utf8'))).toMatchObject({ locale: 'bg', view: { kind: 'methodology' } })
    const bad = join(root, 'toolkit/practices/bad.md')
    mkdirSync(join(root, 'toolkit/practices'), { recursive: true })
    writeFileSync(bad, 'no facts here')
    const refused = crosstown('compile', '--root', root, '--out', join(root, 'out-2'))
    rmSync(bad)
    expect(refused.status).toBe(1)
    expect(existsSync(join(root, 'out-2'))).toBe(false)
  })
})
