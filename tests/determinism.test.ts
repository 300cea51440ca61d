/** Two runs give the same bytes, and a run without a change writes nothing. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { compile } from '../src/compile/index.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'crosstown-determinism-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const root = join(work, 'base')
for (const folder of ['toolkit', 'recommendations', 'networks', 'vocabulary', 'docs', 'i18n', 'editions']) {
  if (existsSync(join(HOME, folder))) cpSync(join(HOME, folder), join(root, folder), { recursive: true })
}

const bytesOf = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name)).sort()
  return files.map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')])
}

describe('compiling our own base', () => {
  it('gives the same bytes with and without a cache', async () => {
    const cold = await compile({ root, out: join(work, 'cold'), locales: ['en', 'bg'], cache: false })
    expect(cold.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(cold.pages).toBeGreaterThan(100)
    await compile({ root, out: join(work, 'first'), locales: ['en', 'bg'] })
    await compile({ root, out: join(work, 'second'), locales: ['en', 'bg'] })
    expect(bytesOf(join(work, 'first'))).toEqual(bytesOf(join(work, 'cold')))
    expect(bytesOf(join(work, 'second'))).toEqual(bytesOf(join(work, 'cold')))
  })

  it('writes nothing when nothing changed, and little when little did', async () => {
    const again = await compile({ root, out: join(work, 'first'), locales: ['en', 'bg'] })
    expect(again.written).toMatchObject({ written: 0, removed: 0 })
    const file = join(root, 'toolkit/methodologies/street-action.md')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne sentence more.\n`)
    const changed = await compile({ root, out: join(work, 'first'), locales: ['en', 'bg'] })
    expect(changed.written!.written).toBeGreaterThan(0)
    expect(changed.written!.written).toBeLessThanOrEqual(4)
  })
})
