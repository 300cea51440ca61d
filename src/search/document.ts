/** What of an entry can be searched. */

/** The fields and how much a word counts in each. */
export const FIELDS = { title: 8, names: 5, headings: 3, summary: 3, body: 1 } as const

export type Field = keyof typeof FIELDS
export const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** How much a document counts by its kind: people look for what they can do, and less often for who did it. */
export const KIND_BOOST: Readonly<Record<string, number>> = { methodology: 1.3, recommendation: 1.15, chapter: 1.15, network: 1.1, guide: 0.8, organisation: 0.6, event: 0.5 }

export type SearchDocument = {
  /** Unique in an edition: `methodology/human-library`. */
  ref: string
  kind: string
  /** Without locale and base, as in page data; may end in `#anchor`. */
  path: string
  title: string
  summary: string
  /** Language of title and summary, where it is not the reader's. */
  lang?: string
  /** What else it is called, in any language: synonyms, codes, towns. Suggested, like its title, while somebody types. */
  names: readonly string[]
  /** What it is counted among: topics, countries, methodologies. Counts like a name, and is not suggested. */
  labels: readonly string[]
  headings: readonly string[]
  /** The text in the reader's language only, a block a line; empty where nothing is translated. */
  body: string
  /** What a glossary term is called in English, in an index of another language. */
  english?: string
  /** Facet → values, such as `topic: ['ethnic-stigma']`; ids, the same in every language. */
  facets: Readonly<Record<string, readonly string[]>>
}
