/** Entries as cards of a list: title, summary, and the few facts by which a reader decides what to open. */
import type { Key } from '../core/index.ts'
import type { Entry } from '../schema/index.ts'
import { isOfKind, standingOf } from '../schema/index.ts'
import type { PageContext } from './context.ts'
import { costRange } from './figures.ts'
import type { Card, CardFacts } from './view.ts'

type CardKind = 'methodology' | 'practice' | 'recommendation' | 'network' | 'chapter'

export function cardOf(entry: Entry<CardKind>, context: PageContext): Card {
  return {
    kind: entry.kind,
    id: entry.id,
    title: context.words(entry, 'title'),
    path: context.pathOf(entry.key)!,
    summary: context.words(entry, 'summary'),
    facts: factsOf(entry, context),
    status: standingOf(entry),
  }
}

function factsOf(entry: Entry<CardKind>, context: PageContext): CardFacts {
  if (isOfKind(entry, 'methodology')) {
    const { groupSize, duration, topics } = entry.facts
    return {
      kind: 'methodology',
      people: { min: groupSize.min, ...(groupSize.max !== undefined && { max: groupSize.max }) },
      minutes: { min: duration.min, ...(duration.max !== undefined && { max: duration.max }) },
      cost: costRange(entry.facts.cost, context),
      level: context.computed.evidence(entry.key)?.level ?? null,
      tested: context.computed.tested(entry.key)?.practices.length ?? 0,
      topics,
    }
  }
  if (isOfKind(entry, 'practice')) {
    const { places, start, documented, methodologies, topics } = entry.facts
    const names = context.linkedAll(methodologies.map((id): Key => `methodology/${id}`)).map(({ title }) => title)
    return { kind: 'practice', town: context.town(places[0]!.town, places[0]!.country), country: places[0]!.country, start, documented, methodologies: names, topics }
  }
  if (isOfKind(entry, 'recommendation')) {
    const { code, addressees, origin, supportedBy, topics, history } = entry.facts
    const levels = [...new Set(addressees.map(({ level }) => level))].map((level) => context.term('government-levels', level).label)
    return { kind: 'recommendation', code, levels, origin: origin.kind, restsOn: supportedBy.length, topics, statusName: history.at(-1)!.status }
  }
  if (isOfKind(entry, 'network')) {
    const { acronym, programme, period, partners } = entry.facts
    const { start, end } = period.actual ?? period.planned ?? {}
    const events = context.graph.incoming(entry.key).filter((edge) => edge.from.startsWith('event/')).length
    return { kind: 'network', ...(acronym && { acronym }), programme, ...(start && { start }), ...(end && { end }), partners: partners.length, events }
  }
  const { order, topics } = (entry as Entry<'chapter'>).facts
  return { kind: 'chapter', order, topics }
}
