import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Store } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'crosstown-store-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const everything = () => true

describe('a store', () => {
  it('gives back what was put, in a later run too, however many shards', () => {
    const texts = fc.dictionary(fc.stringMatching(/^[a-z/.-]{1,20}$/), fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 64 }), (kept, shards) => {
        rmSync(folder, { recursive: true, force: true })
        const store = new Store(folder, 'v1', shards)
        for (const [name, text] of Object.entries(kept)) store.put(name, 'd', text)
        store.save(everything)
        const later = new Store(folder, 'v1', shards)
        for (const [name, text] of Object.entries(kept)) expect(later.get(name, 'd')).toBe(text)
      }),
    )
  })

  it('knows nothing of another digest or another version', () => {
    const store = new Store(folder, 'v1', 4)
    store.put('a.md', 'one', '"text"')
    store.save(everything)
    expect(new Store(folder, 'v1', 4).get('a.md', 'two')).toBeUndefined()
    expect(new Store(folder, 'v2', 4).get('a.md', 'one')).toBeUndefined()
  })

  it('drops what is not wanted any more when it writes', () => {
    const store = new Store(folder, 'v1', 1)
    store.put('a.md', 'd', '1')
    store.put('b.md', 'd', '2')
    store.save((name) => name === 'b.md')
    const later = new Store(folder, 'v1', 1)
    expect([later.get('a.md', 'd'), later.get('b.md', 'd')]).toEqual([undefined, '2'])
  })

  it('takes half a file for nothing but what is whole in it', () => {
    const store = new Store(folder, 'v1', 1)
    store.put('a.md', 'd', '"first"')
    store.put('b.md', 'd', '"second"')
    store.save(everything)
    const [file] = readdirSync(folder)
    const text = readFileSync(join(folder, file!), 'utf8')
    writeFileSync(join(folder, file!), text.slice(0, text.indexOf('d b.md') + 6))
    const later = new Store(folder, 'v1', 1)
    expect([later.get('a.md', 'd'), later.get('b.md', 'd')]).toEqual(['"first"', undefined])
  })
})
