import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { findFiles } from '../read/index.ts'
import { CACHE_FOLDER, cacheIn, NO_CACHE } from './cache.ts'
import { readBase } from './read-base.ts'

const HOME = fileURLToPath(new URL('../..', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'crosstown-cache-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

mkdirSync(join(root, 'toolkit/manual'), { recursive: true })
cpSync(join(HOME, 'vocabulary'), join(root, 'vocabulary'), { recursive: true })
cpSync(join(HOME, 'toolkit/manual/answering-rumours.md'), join(root, 'toolkit/manual/answering-rumours.md'))
const FILE = join(root, 'toolkit/manual/answering-rumours.md')

const textsOf = async (cache = cacheIn(root)) => {
  const { value, diagnostics } = await readBase(root, cache)
  return { sections: value.graph.get('chapter/answering-rumours')!.sections.map(({ part, title, text, blocks, references }) => ({ part, title, text, blocks, references })), diagnostics }
}

describe('a cache', () => {
  it('gives what reading the files gives', async () => {
    const read = await textsOf(NO_CACHE)
    expect(read.sections.length).toBeGreaterThan(3)
    expect(await textsOf()).toEqual(read)
    expect(await textsOf()).toEqual(read)
  })

  it('reads again what somebody clears away while it runs', async () => {
    const read = await textsOf(NO_CACHE)
    const { value } = await readBase(root, cacheIn(root))
    rmSync(join(root, CACHE_FOLDER), { recursive: true })
    expect(value.graph.get('chapter/answering-rumours')!.sections.map(({ blocks }) => blocks)).toEqual(read.sections.map(({ blocks }) => blocks))
  })

  it('keeps nothing under a wrong digest when a file is saved while it runs', async () => {
    const before = readFileSync(FILE, 'utf8')
    const found = findFiles(root)
    writeFileSync(FILE, `${before}\nOne sentence more.\n`)
    await readBase(root, cacheIn(root), found)
    writeFileSync(FILE, before)
    expect(await textsOf()).toEqual(await textsOf(NO_CACHE))
  })
})
