/** A funded network of towns: what the rest rests on. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import {
  count, date, languageTag, money, name, opening, reference, sdgs, sourceReference, sources, status, text, topics, webAddress, withdrawn,
} from '../fields/index.ts'

const period = z.strictObject({ start: date, end: date.optional(), sources: sources() })

export const network = defineKind({
  kind: 'network',
  folder: 'networks',
  format: 'md',
  label: 'network',
  plural: 'networks',
  facts: z.strictObject({
    ...opening,
    status,
    withdrawn,
    topics,
    names: z.array(z.strictObject({ language: languageTag, name: name(300), source: sourceReference() })).min(1).meta({ title: 'Names', description: 'As attested, per language.' }),
    acronym: name(40).optional().meta({ title: 'Acronym' }),
    programme: name(200).meta({ title: 'Programme' }),
    strand: name(200).optional().meta({ title: 'Strand', description: 'The part of the programme that funded it.' }),
    contract: name(80).optional().meta({ title: 'Contract number' }),
    period: z.strictObject({ planned: period.optional(), actual: period.optional() }).meta({ title: 'Period' }),
    money: z.array(money).default([]).meta({ title: 'Money', description: 'Empty where no source gives any: then notFound says so.' }),
    lead: reference('organisation', 'led-by').optional().meta({ title: 'Lead partner' }),
    partners: z
      .array(z.strictObject({ organisation: reference('organisation', 'has-partner'), role: text(160).optional(), sources: sources() }))
      .default([])
      .meta({ title: 'Partners' }),
    aims: z.array(z.strictObject({ text: text(500), sources: sources() })).min(1).meta({ title: 'Aims' }),
    targetGroups: z.array(text(200)).default([]).meta({ title: 'Target groups' }),
    reach: z
      .array(count.extend({ state: z.enum(['planned', 'reported']) }))
      .default([])
      .meta({ title: 'Reach', description: 'Planned and reported counts are kept apart.' }),
    outputs: z
      .array(
        z.strictObject({
          title: text(300),
          kind: z.enum(['report', 'manual', 'toolkit', 'recommendations', 'film', 'website', 'campaign', 'organisation', 'training', 'other']),
          found: z.enum(['full-text', 'described', 'not-found']).meta({ title: 'Found', description: 'How much of it is in the public record that was read.' }),
          url: webAddress.optional(),
          sources: sources(),
        }),
      )
      .default([])
      .meta({ title: 'Outputs' }),
    sdgs,
    conflicts: z
      .array(z.strictObject({ about: text(200), values: z.array(z.strictObject({ value: text(300), sources: sources() })).min(2), note: text(400).optional() }))
      .default([])
      .meta({ title: 'Where sources disagree', description: 'Every value with its sources, side by side.' }),
    notFound: z.array(text(400)).default([]).meta({ title: 'What was not found', description: 'Looked for in the public record and not found; it may exist.' }),
    url: webAddress.optional().meta({ title: 'Website' }),
  }),
  parts: { required: ['about'], optional: ['how-it-worked', 'what-came-of-it', 'how-to-join'], free: false },
  meaningful: ['period', 'lead', 'partners', 'money', 'outputs', 'conflicts', 'status'],
})
