/** The finder: all methodologies with what they can be chosen by. */
import type { Entry, VocabularyName } from '../../schema/index.ts'
import type { PageContext } from '../context.ts'
import { costRange } from '../figures.ts'
import { listPage } from '../frame.ts'
import { opening } from '../text.ts'
import type { FinderEntry, Page, Range, TermRef } from '../view.ts'
import { listed } from './lists.ts'

const VOCABULARIES = { topic: 'topics', audience: 'audiences', setting: 'settings', skill: 'skills', risk: 'risks' } as const

export function finderPage(context: PageContext): Page {
  const terms = Object.fromEntries(Object.entries(VOCABULARIES).map(([facet, vocabulary]) => [facet, termsOf(vocabulary, context)])) as Record<keyof typeof VOCABULARIES, TermRef[]>
  const entries = listed('methodology', context).flatMap((entry) => finderEntry(entry, context))
  return listPage('finder', { kind: 'finder', entries, terms }, [{ path: context.paths.toolkit, section: 'toolkit' }], context)
}

const termsOf = (vocabulary: VocabularyName, context: PageContext): TermRef[] =>
  (context.graph.get(`vocabulary/${vocabulary}`)?.facts.terms ?? []).map(({ id }) => context.term(vocabulary, id))

function finderEntry(entry: Entry<'methodology'>, context: PageContext): FinderEntry[] {
  const { facts, key } = entry
  const linked = context.linked(key)
  const tested = context.computed.tested(key)
  if (!linked) return []
  return [{
    ...linked,
    summary: context.words(entry, 'summary'),
    level: context.computed.evidence(key)?.level ?? null,
    people: plain(facts.groupSize),
    minutes: plain(facts.duration),
    weeks: plain(facts.preparation),
    personDays: plain(facts.staff),
    cost: costRange(facts.cost, context),
    facets: { topic: facts.topics, audience: facts.audiences, setting: facts.settings, skill: facts.skills, country: [...(tested?.countries ?? [])] },
    risks: facts.risks,
    practices: tested?.practices.length ?? 0,
    limits: opening(entry, 'when-not-to-use', context),
  }]
}

const plain = ({ min, max }: { min: number; max?: number | undefined }): Range => ({ min, ...(max !== undefined && { max }) })
