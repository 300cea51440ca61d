/** What the compiler must know of a field beyond its type: is it text to translate, does it name an entry or a term? */
// A namespace import: the named one is undefined under the loader that Docusaurus uses for its configuration.
import * as z from 'zod'
import type { Kind } from '../core/index.ts'

export type FieldMeta = {
  /** A text for readers, which a translation may hold. */
  translatable?: true
  /** The id of an entry of one of these kinds; `relation` says what the link means. Several kinds: `kind/id`. */
  reference?: { kinds: readonly Kind[]; relation: Relation }
  /** The id of a term in this vocabulary. */
  vocabulary?: VocabularyName
}

/** What a reference means, named from the side that writes it. Its inverse is named by the reader's page. */
export const RELATIONS = [
  'uses', 'in-network', 'at-event', 'carried-out-by', 'adapted-from', 'cites', 'rests-on', 'related-to', 'leads-to',
  'led-by', 'has-partner', 'replaces', 'merged-into', 'split-from', 'issued-by', 'endorsed-by', 'contributed-by', 'defined-with',
  'advised-in',
] as const
export type Relation = (typeof RELATIONS)[number]

export const VOCABULARIES = ['topics', 'audiences', 'formats', 'settings', 'skills', 'risks', 'cost-levels', 'government-levels', 'parts'] as const
export type VocabularyName = (typeof VOCABULARIES)[number]

export const fieldMeta = z.registry<FieldMeta>()

/** The meta of a schema or of what it wraps. */
export const metaOf = (schema: z.core.$ZodType): FieldMeta => fieldMeta.get(schema) ?? {}
