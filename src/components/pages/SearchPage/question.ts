/** What is asked, as it stands in the address: `?q=…&kind=practice&topic=ethnic-stigma&topic=…&country=BG`. */

/** Facets of the index, in the order in which they are shown; some kinds alone have the later ones. */
export const FACETS = ['kind', 'topic', 'level', 'status', 'origin', 'sdg', 'network', 'country', 'documented'] as const
export type Facet = (typeof FACETS)[number]

/** Any of a facet's values, all of the facets. */
export type Asked = { text: string; chosen: Record<Facet, string[]> }

export function readQuestion(search: string): Asked {
  const given = new URLSearchParams(search)
  return { text: given.get('q') ?? '', chosen: Object.fromEntries(FACETS.map((facet) => [facet, [...new Set(given.getAll(facet))]])) as Asked['chosen'] }
}

export function writeQuestion({ text, chosen }: Asked): string {
  const given = new URLSearchParams()
  if (text) given.set('q', text)
  for (const facet of FACETS) for (const value of chosen[facet]) given.append(facet, value)
  const written = given.toString()
  return written && `?${written}`
}

export const isNarrowed = ({ chosen }: Asked): boolean => FACETS.some((facet) => chosen[facet].length > 0)

/** Facets that belong to one kind only are left behind with it. */
export function withKinds(chosen: Asked['chosen'], kind: string[]): Asked['chosen'] {
  const none = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Asked['chosen']
  return { ...none, kind, topic: chosen.topic }
}
