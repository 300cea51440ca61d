/** Fields that name another entry or a term of a vocabulary. */
import * as z from 'zod'
import type { Kind } from '../../core/index.ts'
import { ID_PATTERN } from '../../core/index.ts'
import type { Relation, VocabularyName } from '../field-meta.ts'
import { fieldMeta } from '../field-meta.ts'

/** The id of an entry of one kind: `human-library`. */
export const reference = (kind: Kind, relation: Relation) =>
  z.string().regex(ID_PATTERN, `the id of a ${kind}, such as human-library`).max(80).register(fieldMeta, { reference: { kinds: [kind], relation } })

/** A key where several kinds fit: `practice/burgas-flash-mob-2018`. */
export const referenceToAny = (kinds: readonly Kind[], relation: Relation) =>
  z
    .string()
    .regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/, `kind and id, such as ${kinds[0]}/human-library`)
    .max(100)
    .register(fieldMeta, { reference: { kinds, relation } })

export const sourceReference = () => reference('source', 'cites')

/** At least one source: a claim without one is not accepted. */
export const sources = () =>
  z.array(sourceReference()).min(1).meta({ title: 'Sources', description: 'Ids of the sources that say so.' })

/** The id of a term: `civic-participation`. */
export const term = (vocabulary: VocabularyName) =>
  z.string().regex(ID_PATTERN).max(80).register(fieldMeta, { vocabulary })
