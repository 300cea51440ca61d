/** The knowledge itself, counted and held against what it promises. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { KnowledgeBase } from '../src/compile/index.ts'
import { cacheIn, readKnowledgeBase } from '../src/compile/index.ts'
import type { Diagnostic, Key } from '../src/core/index.ts'
import { LOCALE_CODES } from '../src/core/index.ts'
import type { Graph } from '../src/link/index.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))
const linesOf = (name: string) => readFileSync(join(HOME, 'tests/content', name), 'utf8').trim().split('\n')

let base: KnowledgeBase
let graph: Graph
let diagnostics: Diagnostic[]
beforeAll(async () => {
  ;({ value: base, diagnostics } = await readKnowledgeBase(HOME, cacheIn(HOME)))
  graph = base.working
}, 120_000)

describe('our own base', () => {
  it('has no fault', () => expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]))

  it('holds what the first edition promises', () => {
    expect(graph.all('methodology').length).toBe(40)
    expect(graph.all('practice').length).toBeGreaterThanOrEqual(120)
    expect(graph.all('network').length).toBeGreaterThanOrEqual(17)
    expect(graph.all('chapter').map(({ facts }) => facts.order).sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, index) => index + 1))
    expect(graph.all('recommendation').filter(({ facts }) => facts.history.at(-1)!.status === 'recommended').length).toBeGreaterThanOrEqual(45)
    expect(new Set(graph.all('recommendation').map(({ facts }) => facts.code)).size).toBe(graph.all('recommendation').length)
  })

  it('names every term in five languages, with a definition in each', () => {
    expect(graph.all('term').length).toBeGreaterThanOrEqual(80)
    const lacking = graph.all('term').filter(({ facts }) => LOCALE_CODES.some((locale) => !facts.labels[locale] || !facts.definition[locale]))
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  it.each([['en', 60], ['bg', 25], ['sl', 25], ['sq', 25], ['lv', 25]] as const)('advises on words in %s', (locale, count) => {
    const advice = graph.all('wording').filter(({ facts }) => facts.patterns[locale] && facts.instead[locale])
    expect(advice.length).toBeGreaterThanOrEqual(count)
  })
})

describe('every practice', () => {
  it('has a place, a date and a source, and says what its sources do not', () => {
    const lacking = graph.all('practice').filter(({ facts, sections }) => facts.places.length === 0 || !facts.start || facts.sources.length === 0 || !sections.find(({ part }) => part === 'sources-limits')?.text)
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  it('stands for a documented use where one has a place, or it is said why there is none', () => {
    const uses = linesOf('uses.txt')
    expect(uses.length).toBe(70)
    for (const use of uses) {
      if (use.startsWith('- ')) expect(use.length).toBeGreaterThan(20)
      else for (const id of use.split(',')) expect(graph.get(`practice/${id}`), id).toBeDefined()
    }
    expect(uses.filter((use) => use.startsWith('- ')).length).toBeLessThanOrEqual(5)
  })
})

describe('every methodology', () => {
  it('has limits, steps with minutes and a table of indicators', () => {
    for (const { id, sections } of graph.all('methodology')) {
      const part = (name: string) => sections.find((section) => section.part === name)!
      expect(part('when-not-to-use').text.length, id).toBeGreaterThan(100)
      expect(part('how-to-evaluate').blocks.some(({ type }) => type === 'table'), id).toBe(true)
      expect(part('steps').text.match(/\(\d+ min\)/g)?.length ?? 0, id).toBeGreaterThanOrEqual(3)
    }
  })

  it('has the level that the editors argue for, or says why not', () => {
    const silent = graph.all('methodology').filter(({ key, facts }) => facts.arguedLevel && facts.arguedLevel.level !== base.editions.at(-1)!.computed.evidence.get(key)!.level && !facts.arguedLevel.reason)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('has been used by somebody, or nobody is claimed to have used it', () => {
    const uses = graph.all('methodology').map(({ key }) => graph.incoming(key).filter(({ relation }) => relation === 'uses').length)
    expect(uses.filter((count) => count === 0).length).toBeLessThanOrEqual(1)
  })
})

describe('every network', () => {
  it('names every partner on record once', () => {
    const wrong = linesOf('partners.txt').filter((line) => {
      const [network, organisation] = line.split(' ') as [string, string]
      const { facts } = graph.get(`network/${network}` as Key<'network'>)!
      const times = facts.partners.filter((partner) => partner.organisation === organisation).length
      return !(times === 1 || (times === 0 && facts.lead === organisation)) || !graph.get(`organisation/${organisation}` as Key)
    })
    expect(wrong).toEqual([])
  })

  it('says what was looked for and not found', () => {
    const five = ['snapshots-from-the-borders', 'indimae', 'ec-net', 'react', 'solid']
    for (const id of five) expect(graph.get(`network/${id}` as Key<'network'>)!.facts.notFound.length, id).toBeGreaterThan(0)
  })
})

describe('every recommendation', () => {
  it('rests on what exists, and says what nothing supports', () => {
    for (const { id, facts } of graph.all('recommendation')) {
      for (const { entry } of facts.supportedBy) expect(graph.entries.has(entry as Key), `${id}: ${entry}`).toBe(true)
      expect(facts.supportedBy.length + facts.unsupported.length, id).toBeGreaterThan(0)
      expect(facts.origin.sources.length, id).toBeGreaterThan(0)
    }
  })

  it('and every candidate that was judged stands in the guide', () => {
    const rows = readFileSync(join(HOME, 'docs/recommendations-judged.md'), 'utf8').split('\n').filter((line) => /^\| (?!-|Candidate)/.test(line))
    expect(rows.length).toBe(80)
    expect(rows.every((row) => /\[R\d+\]\(|dropped/.test(row))).toBe(true)
  })
})

describe('every language', () => {
  /** Those that most practices use. */
  const MOST_USED = ['thematic-network', 'study-visit', 'info-lecture-prebunking', 'street-action', 'euroscepticism-debate', 'online-hybrid-debate', 'intercultural-festival', 'media-work', 'local-working-group', 'human-library', 'cultural-mediation', 'anti-rumours']
  const FIVE = ['snapshots-from-the-borders', 'indimae', 'ec-net', 'react', 'solid']
  const others = LOCALE_CODES.filter((locale) => locale !== 'en')

  it.each(others)('%s has title and summary of every entry with a page', (locale) => {
    const entries = (['methodology', 'practice', 'chapter', 'recommendation', 'network'] as const).flatMap((kind) => [...graph.all(kind)])
    const lacking = entries.filter(({ key }) => {
      const texts = graph.translation(key, locale)?.texts
      return typeof texts?.['title'] !== 'string' || typeof texts['summary'] !== 'string'
    })
    expect(lacking.map(({ key }) => key)).toEqual([])
  })

  it.each(others)('%s has whole and up to date what most people read', (locale) => {
    const whole = [
      ...FIVE.map((id): Key => `network/${id}`),
      ...graph.all('recommendation').map(({ key }) => key),
      ...graph.all('chapter').filter(({ facts }) => facts.order <= 4).map(({ key }) => key),
      ...MOST_USED.map((id): Key => `methodology/${id}`),
    ]
    const { computed } = base.editions.at(-1)!
    const lacking = whole.flatMap((key) => {
      const { state, parts } = computed.translationState(graph.get(key as Key)!, locale)
      return ['machine', 'current', 'reviewed'].includes(state) ? [] : [`${key}: ${Object.keys(parts).filter((part) => parts[part] === 'missing' || parts[part] === 'outdated').join(', ')}`]
    })
    expect(lacking).toEqual([])
  })
})
