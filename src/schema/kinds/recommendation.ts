/** A policy recommendation: who is asked to do what, and what that rests on. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import {
  country, date, day, name, opening, reference, referenceToAny, reviewBy, sdgs, sourceReference, sources, term, text, topics,
} from '../fields/index.ts'

export const RECOMMENDATION_STATUSES = ['draft', 'in-review', 'recommended', 'needs-recheck', 'superseded', 'withdrawn'] as const
export const ORIGINS = ['issued', 'stated-aim', 'comparable-network', 'public-standard'] as const

const stage = z.strictObject({
  status: z.enum(RECOMMENDATION_STATUSES),
  date: day,
  by: name(160),
  reason: text(400),
})

export const recommendation = defineKind({
  kind: 'recommendation',
  folder: 'recommendations',
  format: 'md',
  label: 'recommendation',
  plural: 'recommendations',
  facts: z.strictObject({
    ...opening,
    title: text(240).meta({ title: 'Recommendation', description: 'The recommendation itself: one sentence with a verb.' }),
    code: z.string().regex(/^R\d{2,3}$/, 'R and two or three digits, such as R07').meta({ title: 'Code', description: 'Permanent. Never used again for anything else.' }),
    addressees: z
      .array(z.strictObject({ level: term('government-levels'), body: text(160).optional() }))
      .min(1)
      .meta({ title: 'Addressed to', description: 'The level of government and, where known, the body.' }),
    topics,
    sdgs,
    origin: z
      .strictObject({
        kind: z.enum(ORIGINS),
        network: reference('network', 'issued-by').optional(),
        organisation: reference('organisation', 'issued-by').optional(),
        explanation: text(400).meta({ title: 'Explanation', description: 'In plain words: who said or aimed at what, and how much of the wording is ours.' }),
        sources: sources(),
      })
      .meta({ title: 'Origin', description: 'Shown to the reader, never blurred.' }),
    history: z.array(stage).min(1).meta({ title: 'History', description: 'Each change of status, the oldest first. The last one holds.' }),
    supportedBy: z
      .array(
        z.strictObject({
          entry: referenceToAny(['practice', 'methodology', 'source', 'event', 'network'], 'rests-on'),
          supports: text(300).meta({ title: 'What it supports', description: 'Which part of the recommendation it speaks for, and how far.' }),
        }),
      )
      .default([])
      .meta({ title: 'Rests on' }),
    unsupported: z.array(text(300)).default([]).meta({ title: 'What nothing supports yet', description: 'Parts for which no evidence was found, in plain words.' }),
    replaces: z.array(reference('recommendation', 'replaces')).default([]).meta({ title: 'Replaces' }),
    mergedInto: reference('recommendation', 'merged-into').optional().meta({ title: 'Merged into', description: 'Where its content stands now; then its status is superseded.' }),
    splitFrom: reference('recommendation', 'split-from').optional().meta({ title: 'Split from' }),
    actions: z
      .array(z.strictObject({ who: text(160), what: text(300), when: text(160) }))
      .min(1)
      .meta({ title: 'Actions', description: 'Who does what by when.' }),
    indicators: z
      .array(z.strictObject({ what: text(240), how: text(240) }))
      .min(1)
      .meta({ title: 'Indicators', description: 'What to count, and how.' }),
    endorsements: z
      .array(z.strictObject({ organisation: reference('organisation', 'endorsed-by'), date, source: sourceReference() }))
      .default([])
      .meta({ title: 'Endorsed by', description: 'Organisations that support it, each with its source.' }),
    adoptions: z
      .array(z.strictObject({ town: name(120), country, date, what: text(400), source: sourceReference() }))
      .default([])
      .meta({ title: 'Adopted by', description: 'Towns that decided on it: what exactly, and where that stands.' }),
    reviewBy,
  }),
  parts: { required: ['why', 'what-to-do', 'what-it-rests-on', 'limits-and-risks', 'how-to-tell'], optional: [], free: false },
  meaningful: ['addressees', 'origin', 'supportedBy', 'unsupported', 'actions', 'indicators', 'history', 'mergedInto', 'replaces'],
})
