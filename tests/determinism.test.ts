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

/** All outputs; the manifest is left out, since it remembers how they came about. */
const bytesOf = (folder: string) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile() && !item.name.startsWith('.')).map((item) => join(item.parentPath, item.name)).sort()
  return files.map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')])
}

describe('compiling our own base', () => {
  const root = join(work, 'own')
  for (const folder of ['toolkit', 'recommendations', 'networks', 'vocabulary', 'docs', 'i18n', 'editions']) {
    if (existsSync(join(HOME, folder))) cpSync(join(HOME, folder), join(root, folder), { recursive: true })
  }

  it('gives the same bytes with and without a cache', { timeout: 240_000 }, async () => {
    const cold = await compile({ root, out: join(work, 'cold'), locales: ['bg'], cache: false })
    expect(cold.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(cold.pages).toBeGreaterThan(100)
    await compile({ root, out: join(work, 'first'), locales: ['bg'] })
    await compile({ root, out: join(work, 'second'), locales: ['bg'] })
    expect(bytesOf(join(work, 'first'))).toEqual(bytesOf(join(work, 'cold')))
    expect(bytesOf(join(work, 'second'))).toEqual(bytesOf(join(work, 'cold')))
  })

  it('writes nothing when nothing changed, and little when little did', { timeout: 240_000 }, async () => {
    const again = await compile({ root, out: join(work, 'first'), locales: ['bg'] })
    expect(again.written).toMatchObject({ written: 0, removed: 0 })
    const file = join(root, 'toolkit/methodologies/street-action.md')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne sentence more.\n`)
    const changed = await compile({ root, out: join(work, 'first'), locales: ['bg'] })
    expect(changed.written!.written).toBeGreaterThan(0)
    expect(changed.written!.written).toBeLessThanOrEqual(4)
  })
})

describe('compiling a small base again', () => {
  const root = join(work, 'small')
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const edit = (file: string, change: (text: string) => string) => () => {
    const [before, after] = [read(file), change(read(file))]
    if (before === after) throw new Error(`Nothing of ${file} has changed.`)
    writeFileSync(join(root, file), after)
  }
  const copy = (folder: string, from: string, to: string) => writeFileSync(join(root, folder, to), read(`${folder}/${from}`).replace(`id: ${from.split('.')[0]}`, `id: ${to.split('.')[0]}`))
  cpSync(join(HOME, 'tests/cases/_base'), root, { recursive: true })
  copy('toolkit/methodologies', 'story-table.md', 'story-bench.md')
  copy('networks/events', 'bridges-meeting-2024.yml', 'bridges-meeting-2025.yml')

  it.each([
    ['the title of a source', edit('networks/sources/elmford-report-2024.yml', (text) => text.replace(/^title: .*$/m, 'title: Another title'))],
    ['the name of an organisation', edit('networks/organisations/elmford.yml', (text) => text.replace(/^name: .*$/m, 'name: Another name'))],
    ['what a practice shows', edit('toolkit/practices/elmford-story-table-2024.md', (text) => text.replace('documented: carried-out', 'documented: announced'))],
    ['a sentence of a text', edit('toolkit/methodologies/story-table.md', (text) => text.replace('## When not to use\n', '## When not to use\n\nNot on a day of mourning.\n'))],
    ['a link in a text', edit('toolkit/practices/elmford-story-table-2024.md', (text) => text.replace(/\[([^\]]+)\]\(\.\.[^)]+\)/, '$1'))],
    ['which methodology it used', edit('toolkit/practices/elmford-story-table-2024.md', (text) => text.replace('[story-table]', '[story-bench]'))],
    ['the design of a study', edit('toolkit/methodologies/story-table.md', (text) => text.replace(/design: [a-z-]+/, 'design: description'))],
    ['the code of a recommendation', edit('recommendations/open-the-library.md', (text) => text.replace('code: R01', 'code: R98'))],
    ['a label of a topic', edit('vocabulary/topics.yml', (text) => text.replace('en: Dialogue', 'en: Another name'))],
    ['a form of a glossary term', edit('vocabulary/glossary/story.yml', (text) => text.replace('preferred: story,', 'alternative: [people], preferred: story,'))],
    ['advice on wording', edit('vocabulary/wording/welfare-tourist.yml', (text) => text.replace(/^why:\n {2}en: .*$/m, 'why:\n  en: Because.'))],
    ['a translation that goes', () => rmSync(join(root, 'i18n/bg/networks/quiet-bridges.md'))],
    ['an event that goes', () => rmSync(join(root, 'networks/events/bridges-meeting-2025.yml'))],
    ['a picture that changes', () => {
      edit('toolkit/practices/elmford-story-table-2024.md', (text) => `${text}\n![A square](square.png)\n`)()
      writeFileSync(join(root, 'toolkit/practices/square.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    }],
  ])('makes again just what depends on %s', async (what, change) => {
    await compile({ root, out: join(work, 'step'), locales: ['en', 'bg'] })
    change()
    const step = await compile({ root, out: join(work, 'step'), locales: ['en', 'bg'] })
    const whole = await compile({ root, out: join(work, `whole ${what}`), locales: ['en', 'bg'], cache: false })
    expect(step.diagnostics).toEqual(whole.diagnostics)
    expect(whole.written).not.toBeNull()
    expect(step.written!.written).toBeGreaterThan(0)
    expect(bytesOf(join(work, 'step'))).toEqual(bytesOf(join(work, `whole ${what}`)))
  })
})
