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

/** All outputs; the manifest is left out, since it remembers how they came about. */
const bytesOf = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile() && !item.name.startsWith('.')).map((item) => join(item.parentPath, item.name)).sort()
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

  const edit = (file: string, change: (text: string) => string) => () => writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')))
  it.each([
    ['the title of a source', edit('networks/sources/burgas-snapshots-page.yml', (text) => text.replace(/^title: .*$/m, 'title: Another title'))],
    ['the name of an organisation', edit('networks/organisations/burgas-municipality.yml', (text) => text.replace(/^name: .*$/m, 'name: Another name'))],
    ['what a practice shows', edit('toolkit/practices/burgas-flash-mobs-2018.md', (text) => text.replace('documented: carried-out', 'documented: announced'))],
    ['a sentence of a text', edit('toolkit/methodologies/human-library.md', (text) => text.replace('## When not to use\n', '## When not to use\n\nNot on a day of mourning.\n'))],
    ['a link in a text', edit('toolkit/practices/sabadell-anti-rumours-2014.md', (text) => text.replace(/\[([^\]]+)\]\(\.\.[^)]+\)/, '$1'))],
    ['which methodology it used', edit('toolkit/practices/burgas-flash-mobs-2018.md', (text) => text.replace('[street-action]', '[study-visit]'))],
    ['the design of a study', edit('toolkit/methodologies/human-library.md', (text) => text.replace(/design: [a-z-]+/, 'design: description'))],
    ['the code of a recommendation', edit('recommendations/inform-residents-with-data.md', (text) => text.replace('code: R01', 'code: R98'))],
    ['a label of a topic', edit('vocabulary/topics.yml', (text) => text.replace(/bg: .*$/m, 'bg: Друго име'))],
    ['a translation that goes', () => rmSync(join(root, 'i18n/bg/toolkit/methodologies/human-library.md'))],
    ['an event that goes', () => rmSync(join(root, 'networks/events/bolzano-training-2019.yml'))],
    ['a picture that changes', () => {
      edit('toolkit/practices/sabadell-anti-rumours-2014.md', (text) => `${text}\n![A square](square.png)\n`)()
      writeFileSync(join(root, 'toolkit/practices/square.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    }],
  ])('makes again just what depends on %s', async (what, change) => {
    await compile({ root, out: join(work, 'step'), locales: ['bg'] })
    change()
    const step = await compile({ root, out: join(work, 'step'), locales: ['bg'] })
    const whole = await compile({ root, out: join(work, `whole ${what}`), locales: ['bg'], cache: false })
    expect(step.diagnostics).toEqual(whole.diagnostics)
    expect(whole.written).not.toBeNull()
    expect(step.written!.written).toBeGreaterThan(0)
    expect(bytesOf(join(work, 'step'))).toEqual(bytesOf(join(work, `whole ${what}`)))
  })
})
