/** What is frozen comes back as it was, and an edit is found out. */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readBase } from '../compile/index.ts'
import { computeGraph, meaningDigestOf } from '../compute/index.ts'
import { linkEntries } from '../link/index.ts'
import type { FrozenFile } from './index.ts'
import { compareGraphs, EDITION_NAME, freeze, thaw } from './index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { value: base } = await readBase(root)
const { evidence } = computeGraph(base.graph, null)
const files = freeze({ graph: base.graph, evidence, name: '2030.1', title: 'A test', date: '2030-01-01', notes: '' })

const relink = (entries: Parameters<typeof linkEntries>[0]['entries'], translations: Parameters<typeof linkEntries>[0]['translations']) =>
  linkEntries({ entries, translations, broken: new Set(), hasImage: () => true, locate: base.locate }).value

describe('a frozen edition', () => {
  it('comes back whole', () => {
    const { edition, diagnostics } = thaw('editions/2030.1', files)
    expect(diagnostics).toEqual([])
    const graph = relink(edition!.entries, edition!.translations)
    const kept = compareGraphs(base.graph, graph)
    expect(kept.length).toBeGreaterThan(100)
    expect(kept.filter(({ change }) => change !== 'kept')).toEqual([])
    for (const [key, meaning] of edition!.meanings) expect(meaningDigestOf(graph.entries.get(key)!)).toBe(meaning)
    expect(edition!.evidence.get('methodology/human-library')).toEqual(evidence.get('methodology/human-library'))
  })

  const changed = (name: string, change: (text: string) => string): FrozenFile[] => files.map((file) => (file.name === name ? { name, text: change(file.text) } : file))

  it('says which file was edited', () => {
    const { diagnostics } = thaw('editions/2030.1', changed('practice.json', (text) => text.replace('carried-out', 'planned')))
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([['edition-changed', 'editions/2030.1/practice.json']])
  })

  it('says which file is gone, added or broken, and throws nothing', () => {
    const gone = thaw('editions/2030.1', files.filter(({ name }) => name !== 'term.json'))
    expect(gone.diagnostics.map(({ code }) => code)).toEqual(['edition-changed'])
    const added = thaw('editions/2030.1', [...files, { name: 'extra.json', text: '{}' }])
    expect(added.diagnostics.map(({ code }) => code)).toEqual(['edition-changed'])
    const broken = thaw('editions/2030.1', changed('term.json', () => '{'))
    expect(broken.diagnostics.map(({ code }) => code).sort()).toEqual(['edition-broken', 'edition-changed'])
    expect(thaw('editions/2030.1', changed('edition.json', () => 'null')).diagnostics.map(({ code }) => code)).toEqual(['edition-broken'])
  })

  it('has a name of year and number', () => {
    expect(['2026.1', '2026.12'].every((name) => EDITION_NAME.test(name))).toBe(true)
    expect(['next', '26.1', '2026', '2026.1/..', '2026.123'].some((name) => EDITION_NAME.test(name))).toBe(false)
  })
})

describe('comparing two states', () => {
  const { entries } = thaw('editions/2030.1', files).edition!
  const withRecommendation = (id: string, change: (facts: Record<string, unknown>) => Record<string, unknown>) =>
    relink(entries.map((entry) => (entry.kind === 'recommendation' && entry.id === id ? { ...entry, facts: change(structuredClone(entry.facts) as Record<string, unknown>) as never } : entry)), [])
  const before = relink(entries, [])
  const id = 'inform-residents-with-data'
  const changeOf = (after: ReturnType<typeof relink>) => compareGraphs(before, after).find((change) => change.id === id)!

  it('names the reworded part with both texts', () => {
    const change = changeOf(withRecommendation(id, (facts) => ({ ...facts, title: 'Inform residents.' })))
    expect(change).toMatchObject({ change: 'reworded', code: 'R01' })
    expect(change.parts).toEqual([{ part: 'title', before: expect.stringContaining('Inform residents regularly'), after: 'Inform residents.' }])
  })

  it('tells what was withdrawn or merged, with the reason of the history', () => {
    const stage = { status: 'superseded', date: '2027-01-01', by: 'Editors', reason: 'R10 says it better.' }
    const merged = changeOf(withRecommendation(id, (facts) => ({ ...facts, mergedInto: 'anti-rumour-network', history: [...(facts['history'] as unknown[]), stage] })))
    expect(merged).toMatchObject({ change: 'merged', reason: 'R10 says it better.', into: ['recommendation/anti-rumour-network'] })
    const withdrawn = changeOf(withRecommendation(id, (facts) => ({ ...facts, history: [...(facts['history'] as unknown[]), { ...stage, status: 'withdrawn' }] })))
    expect(withdrawn).toMatchObject({ change: 'withdrawn', reason: 'R10 says it better.' })
  })

  it('tells what was added and what is gone', () => {
    const without = relink(entries.filter((entry) => entry.id !== id), [])
    expect(compareGraphs(without, before).find((change) => change.id === id)).toMatchObject({ change: 'added' })
    expect(compareGraphs(before, without).find((change) => change.id === id)).toMatchObject({ change: 'withdrawn', parts: [] })
  })
})
