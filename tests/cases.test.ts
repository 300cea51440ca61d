/**
 * A case for every code: `cases/<code>/bad/` shows the fault, `expected.txt` is the whole report of it, `good/` shows the
 * right way. Both are laid over `cases/_base/`. `UPDATE_CASES=1` writes the reports anew; read the difference like code.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CODES } from '../src/core/index.ts'
import { reportOf, withBase } from './compose.ts'

const CASES = fileURLToPath(new URL('./cases', import.meta.url))
const codes = Object.keys(CODES)

/** Codes for which no case can be made, each with the reason. At most two: a code that cannot be shown should not be there. */
const IMPRACTICAL: Record<string, string> = {}

/** Codes that are not reported as they should be, each with what must be done. A test of one of these fails as soon as that is mended: then its line goes. */
const OPEN: Record<string, string> = {}

const practical = codes.filter((code) => !(code in IMPRACTICAL))

describe('the cases', () => {
  it('leave no code out and name none that does not exist', () => {
    const folders = readdirSync(CASES).filter((name) => name !== '_base')
    expect(folders.sort()).toEqual([...practical].sort())
    expect(Object.keys(IMPRACTICAL).length).toBeLessThanOrEqual(2)
  })

  it('stand on a base without a fault', () => withBase(undefined, async (root) => expect((await reportOf(root)).text).toBe('')))
})

describe.each(practical)('%s', (code) => {
  const expected = join(CASES, code, 'expected.txt')
  const test = code in OPEN ? it.fails : it

  test('is reported as expected, and nothing else with it', () =>
    withBase(join(CASES, code, 'bad'), async (root) => {
      const { diagnostics, text } = await reportOf(root)
      expect([...new Set(diagnostics.map((diagnostic) => diagnostic.code))]).toEqual([code])
      if (process.env['UPDATE_CASES']) writeFileSync(expected, text)
      expect(existsSync(expected), `${expected} is missing; UPDATE_CASES=1 writes it`).toBe(true)
      expect(readFileSync(expected, 'utf8')).toContain(code)
      expect(text).toBe(readFileSync(expected, 'utf8'))
    }))

  it('is gone when the text is right', () =>
    withBase(join(CASES, code, 'good'), async (root) => {
      expect(existsSync(join(CASES, code, 'good'))).toBe(true)
      expect((await reportOf(root)).text).toBe('')
    }))
})
