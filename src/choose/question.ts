/** What an administrator knows and asks, as it stands in the address of the finder. */

/** Values to choose from; any of one facet's, all of the facets. */
export const FACETS = ['topic', 'audience', 'setting', 'skill', 'country'] as const
export type Facet = (typeof FACETS)[number]

/** What a town has. */
export const CONDITIONS = ['people', 'hours', 'weeks', 'days', 'euros'] as const
export type Condition = (typeof CONDITIONS)[number]

export const ORDERS = ['fit', 'evidence', 'cost', 'time'] as const
export type Order = (typeof ORDERS)[number]

export const LEVELS = ['E1', 'E2', 'E3', 'E4', 'E5'] as const

export type Question = {
  facets: Record<Facet, string[]>
  /** Risks that the town cannot take. */
  without: string[]
  has: Partial<Record<Condition, number>>
  /** The least evidence that is wanted. */
  evidence?: (typeof LEVELS)[number]
  order: Order
  asTable: boolean
}

/** Whatever somebody writes into an address; what cannot be meant is left out. */
export function readQuestion(search: string): Question {
  const given = new URLSearchParams(search)
  const has: Question['has'] = {}
  for (const condition of CONDITIONS) {
    const value = Number((given.get(condition) ?? '').replace(',', '.'))
    if (given.get(condition)?.trim() && Number.isFinite(value) && value >= 0 && value < 1e9) has[condition] = value
  }
  const evidence = LEVELS.find((level) => level === given.get('evidence'))
  return {
    facets: Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(given.getAll(facet))]])) as Record<Facet, string[]>,
    without: [...new Set(given.getAll('without'))],
    has,
    ...(evidence && { evidence }),
    order: ORDERS.find((order) => order === given.get('order')) ?? 'fit',
    asTable: given.get('view') === 'table',
  }
}

/** The same question as the end of an address; empty where nothing is asked. */
export function writeQuestion({ facets, without, has, evidence, order, asTable }: Question): string {
  const given = new URLSearchParams()
  for (const condition of CONDITIONS) if (has[condition] !== undefined) given.set(condition, String(has[condition]))
  for (const facet of FACETS) for (const value of facets[facet]) given.append(facet, value)
  for (const risk of without) given.append('without', risk)
  if (evidence) given.set('evidence', evidence)
  if (order !== 'fit') given.set('order', order)
  if (asTable) given.set('view', 'table')
  const written = given.toString()
  return written && `?${written}`
}
