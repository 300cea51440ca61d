/** What an entry is called across the whole knowledge base: its kind and its id. */

/** Every kind of entry a knowledge base holds, in the order in which reports list them. */
export const KINDS = [
  'methodology', 'practice', 'chapter', 'recommendation', 'network', 'organisation', 'event', 'source',
  'term', 'wording', 'vocabulary', 'country', 'guide',
] as const

export type Kind = (typeof KINDS)[number]

/** `practice/burgas-flash-mob-2018`. */
export type Key<K extends Kind = Kind> = `${K}/${string}`

/** Lower-case Latin letters, digits and single hyphens: safe in an address, a file name and a CSV on any machine. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const toKey = <K extends Kind>(kind: K, id: string): Key<K> => `${kind}/${id}`

/** Splits a key. The kind is trusted: keys are only made by `toKey` and by checked references. */
export function fromKey(key: Key): { kind: Kind; id: string } {
  const slash = key.indexOf('/')
  return { kind: key.slice(0, slash) as Kind, id: key.slice(slash + 1) }
}

export const isKind = (word: string): word is Kind => (KINDS as readonly string[]).includes(word)
