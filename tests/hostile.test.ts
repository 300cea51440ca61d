/**
 * Files that try to get something past the check, and honest ones that only look like it, each laid over `cases/_base/`.
 *
 * A hostile folder says in `codes.txt` which codes it must give; a line of its texts with the word «bad» must be refused
 * for itself. `UPDATE_CASES=1` writes `codes.txt` anew. An honest folder must give nothing at all.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { main } from '../src/cli/main.ts'
import { reportForGithub } from '../src/cli/report/github.ts'
import { reportAsJson, summaryOf } from '../src/cli/report/json.ts'
import type { Diagnostic } from '../src/core/index.ts'
import { reportOf, withBase } from './compose.ts'

const HOSTILE = fileURLToPath(new URL('./hostile', import.meta.url))
const HONEST = fileURLToPath(new URL('./honest', import.meta.url))

/** What the base itself takes is a hundredth of this. */
const LONGEST_MS = 2_000

/** Ways in that are open, each with what must be done. A test of one of these fails as soon as it is closed: then its line goes. */
const OPEN: Record<string, string> = {}

describe.each(readdirSync(HOSTILE))('hostile: %s', (name) => {
  const test = name in OPEN ? it.fails : it
  const overlay = join(HOSTILE, name)

  test('is refused, in time and with its place', () =>
    withBase(overlay, async (root) => {
      const start = performance.now()
      const { diagnostics, text } = await reportOf(root)
      const passed = performance.now() - start
      const codes = `${[...new Set(diagnostics.map(({ code }) => code))].sort().join('\n')}\n`
      if (process.env['UPDATE_CASES'] && !(name in OPEN)) writeFileSync(join(overlay, 'codes.txt'), codes)

      expect(passed).toBeLessThan(LONGEST_MS)
      expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
      for (const { place, message, hint } of diagnostics) {
        expect(place.file).toMatch(/^[^/]/)
        expect(place.start.line).toBeGreaterThanOrEqual(1)
        expect(place.start.column).toBeGreaterThanOrEqual(1)
        expect(message).not.toBe('')
        expect(hint).not.toBe('')
      }
      expect(linesPassedOver(overlay, diagnostics)).toEqual([])
      expectHarmlessReports(text, diagnostics)
      expect(codes).toBe(readFileSync(join(overlay, 'codes.txt'), 'utf8'))
    }))
})

describe.each(readdirSync(HONEST))('honest: %s', (name) => {
  it('passes', () => withBase(join(HONEST, name), async (root) => expect((await reportOf(root)).text).toBe('')))
})

describe('crosstown check', () => {
  it('shows nothing of the file that a link leads to', () =>
    withBase(join(HOSTILE, 'file-link-to-passwd'), async (root) => {
      const said: string[] = []
      const status = await main(['check', '--root', root], root, { out: (text) => void said.push(text), note: () => {}, isTerminal: false })
      expect(status).toBe(1)
      expect(said.join('')).toContain('link-symbolic')
      expect(said.join('')).not.toContain('root:')
    }))
})

describe('the folders', () => {
  it('are many enough to be worth a test', () => {
    expect(readdirSync(HOSTILE).length).toBeGreaterThanOrEqual(45)
    expect(readdirSync(HONEST).length).toBeGreaterThanOrEqual(15)
  })

  it('hold no way in that is called open and does not exist', () => {
    expect(Object.keys(OPEN).filter((name) => !existsSync(join(HOSTILE, name)))).toEqual([])
  })
})

/** Lines with the word «bad» for which there is no error, so that one spelling cannot hide behind another. */
function linesPassedOver(overlay: string, diagnostics: readonly Diagnostic[]): string[] {
  const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => `${place.file}:${place.start.line}`))
  const files = readdirSync(overlay, { recursive: true }).map(String).filter((file) => /\.(md|yml)$/.test(file))
  return files.flatMap((file) =>
    readFileSync(join(overlay, file), 'utf8').split('\n').flatMap((line, index) => (/\bbad\b/.test(line) && !refused.has(`${file}:${index + 1}`) ? [`${file}:${index + 1} ${line}`] : [])),
  )
}

/** Nothing that a terminal or a workflow would take for an order: no control character, no line that begins with one. */
function expectHarmlessReports(text: string, diagnostics: Diagnostic[]): void {
  const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/
  expect(text).not.toMatch(hidden)
  expect(text.split('\n').filter((line) => !/^( {2}|(error|warning|advice) |… and |$)/.test(line))).toEqual([])
  const annotations = reportForGithub(diagnostics)
  expect(annotations.split('\n').filter((line) => !/^(::(error|warning|notice) file=[^,:]*,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=[a-z-]+::.*|)$/.test(line))).toEqual([])
  expect(annotations.split('\n').length).toBe(diagnostics.length + 1)
  expect(JSON.parse(reportAsJson(summaryOf(1, 1, diagnostics), diagnostics)).diagnostics.length).toBe(diagnostics.length)
}
