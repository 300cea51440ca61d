/** What a valid source becomes: an entry, or a translation of one. */
import type { Key, Kind, Locale, Section } from '../core/index.ts'
import type { FactsOf } from './kinds/index.ts'
import type { TranslationRecord } from './translation.ts'

/** One valid thing of one kind, in the language it was written in. */
export type Entry<K extends Kind = Kind> = {
  key: Key<K>
  kind: K
  id: string
  /** Path relative to the root, with forward slashes. */
  file: string
  locale: Locale
  /** Of the bytes of its file. */
  digest: string
  facts: FactsOf<K>
  sections: Section[]
}

/** The texts of an entry in another language. `texts` has the shape of the facts, with texts only. */
export type Translation = {
  key: Key
  kind: Kind
  id: string
  file: string
  locale: Locale
  digest: string
  record: TranslationRecord
  texts: Record<string, unknown>
  sections: Section[]
}

/** Narrows an entry to its kind. */
export const isOfKind = <K extends Kind>(entry: Entry, kind: K): entry is Entry<K> => entry.kind === kind
