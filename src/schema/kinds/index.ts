/** The kinds, in one list: a new kind is a file here and a line here. */
import type * as z from 'zod'
import type { Kind } from '../../core/index.ts'
import type { KindDefinition } from '../define-kind.ts'
import { chapter } from './chapter.ts'
import { country } from './country.ts'
import { guide } from './guide.ts'
import { methodology } from './methodology.ts'
import { event, organisation, source } from './network-records.ts'
import { network } from './network.ts'
import { practice } from './practice.ts'
import { recommendation } from './recommendation.ts'
import { term, vocabulary, wording } from './words.ts'

export const kinds = {
  methodology, practice, chapter, recommendation, network, organisation, event, source, term, wording, vocabulary, country, guide,
} as const satisfies { [K in Kind]: KindDefinition<K> }

/** The facts of a kind as its schema returns them: defaults filled, dates as text, durations in minutes. */
export type FactsOf<K extends Kind> = z.output<(typeof kinds)[K]['facts']>

export const kindOf = (kind: Kind): KindDefinition => kinds[kind]

export * from './methodology.ts'
export * from './practice.ts'
export * from './recommendation.ts'
export { CHECKED } from './network-records.ts'
