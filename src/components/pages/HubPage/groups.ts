/** How the entries of a hub are grouped, so that readers find their way without a finder. */
import type { Card, HubView, Words } from '../../../page/view.ts'

/** Entries that stand together; a hub with one group needs no title for it. */
export type Group = { id: string; title: Words | null; cards: Card[] }

/** Methodologies by their first topic, practices by year, recommendations by addressee; the rest in one list. */
export function groupsOf({ of, cards, topics }: HubView): Group[] {
  switch (of) {
    case 'methodology': {
      const groups = gather(cards, (card) => ('topics' in card.facts ? (card.facts.topics[0] ?? '') : ''))
      return topics.flatMap(({ id, label }) => (groups.has(id) ? [{ id: `topic-${id}`, title: label, cards: groups.get(id)! }] : []))
    }
    case 'practice': {
      const groups = gather(cards, ({ facts }) => (facts.kind === 'practice' ? facts.start.slice(0, 4) : ''))
      return [...groups].sort(([a], [b]) => Number(b) - Number(a)).map(([year, members]) => ({ id: `year-${year}`, title: { text: year }, cards: members }))
    }
    case 'recommendation': {
      const ordered = [...cards].sort((a, b) => codeOf(a) - codeOf(b))
      const groups = gather(ordered, ({ facts }) => (facts.kind === 'recommendation' ? (facts.levels[0]?.text ?? '') : ''))
      const bySize = [...groups.values()].sort((a, b) => b.length - a.length)
      return bySize.map((members, index) => ({ id: `level-${index + 1}`, title: levelOf(members[0]!), cards: members }))
    }
    case 'network': {
      const ordered = [...cards].sort((a, b) => startOf(b) - startOf(a))
      return [{ id: 'all', title: null, cards: ordered }]
    }
    case 'chapter':
      return [{ id: 'all', title: null, cards }]
  }
}

function gather(cards: readonly Card[], keyOf: (card: Card) => string): Map<string, Card[]> {
  const groups = new Map<string, Card[]>()
  for (const card of cards) groups.set(keyOf(card), [...(groups.get(keyOf(card)) ?? []), card])
  return groups
}

const codeOf = ({ facts }: Card) => (facts.kind === 'recommendation' ? Number(facts.code.slice(1)) : 0)
const levelOf = ({ facts }: Card): Words | null => (facts.kind === 'recommendation' ? (facts.levels[0] ?? null) : null)
const startOf = ({ facts }: Card) => (facts.kind === 'network' ? Number((facts.start ?? '0').slice(0, 4)) : 0)
