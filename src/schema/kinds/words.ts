/** Words: vocabularies, the glossary, and advice on wording. */
import * as z from 'zod'
import { LOCALE_CODES } from '../../core/index.ts'
import { defineKind } from '../define-kind.ts'
import { id, language, name, perLocale, reference, sourceReference, webAddress } from '../fields/index.ts'

const labels = z.strictObject(Object.fromEntries(LOCALE_CODES.map((code) => [code, name(120).optional()])) as Record<(typeof LOCALE_CODES)[number], z.ZodOptional<z.ZodString>>)
  .extend({ en: name(120) })

/** A closed list. Its ids are permanent and never translated; its labels are. */
export const vocabulary = defineKind({
  kind: 'vocabulary',
  folder: 'vocabulary',
  format: 'yml',
  label: 'vocabulary',
  plural: 'vocabularies',
  facts: z.strictObject({
    id,
    title: name(120).meta({ title: 'Title' }),
    terms: z
      .array(
        z.strictObject({
          id,
          labels,
          note: perLocale(name(400)).optional().meta({ title: 'Scope note', description: 'What belongs here and what does not.' }),
          safeguard: perLocale(name(1200)).optional().meta({ title: 'Safeguard', description: 'For a risk: the text every page with this risk shows.' }),
          euros: z.strictObject({ min: z.number().min(0), max: z.number().optional() }).optional().meta({ title: 'Euro range', description: 'For a cost level.' }),
        }),
      )
      .min(1)
      .meta({ title: 'Terms' }),
  }),
  meaningful: ['terms'],
})

/** A word of the field with what it is called in each language. */
export const term = defineKind({
  kind: 'term',
  folder: 'vocabulary/glossary',
  format: 'yml',
  label: 'glossary term',
  plural: 'glossary terms',
  facts: z.strictObject({
    id,
    language,
    labels: perLocale(
      z.strictObject({
        preferred: name(120),
        alternative: z.array(name(120)).default([]),
        hidden: z.array(name(120)).default([]).meta({ title: 'Hidden labels', description: 'Inflected and misspelt forms that search should know.' }),
        attested: z.enum(['seen', 'proposed']).default('proposed'),
      }),
    ).meta({ title: 'Labels', description: 'What it is called, per language.' }),
    definition: perLocale(name(600)).meta({ title: 'Definition', description: 'In one or two plain sentences, per language.' }),
    related: z.array(reference('term', 'related-to')).default([]).meta({ title: 'Related terms' }),
    methodologies: z.array(reference('methodology', 'related-to')).default([]).meta({ title: 'Methodologies', description: 'Where a reader meets the term.' }),
    euroVoc: webAddress.optional().meta({ title: 'EuroVoc concept' }),
    source: sourceReference().optional().meta({ title: 'Source' }),
  }),
  meaningful: ['definition'],
})

/** Stars only at the ends of words: further in, a pattern could try every way through a long text. */
const pattern = z.string().trim().max(80).regex(/^[^\s*]+\*?( [^\s*]+\*?)*$/, 'words set apart by one space, each with at most one * at its end')

/** What to avoid, what to write instead, and why. */
export const wording = defineKind({
  kind: 'wording',
  folder: 'vocabulary/wording',
  format: 'yml',
  label: 'advice on wording',
  plural: 'advice on wording',
  facts: z.strictObject({
    id,
    language,
    patterns: perLocale(z.array(pattern).min(1)).meta({ title: 'Avoid', description: 'Words or phrases per language; * stands for any ending.' }),
    instead: perLocale(name(200)).meta({ title: 'Write instead' }),
    why: perLocale(name(400)).meta({ title: 'Why' }),
    chapter: reference('chapter', 'advised-in').optional().meta({ title: 'Chapter', description: 'Where the manual explains it.' }),
    source: sourceReference().optional().meta({ title: 'Source' }),
  }),
  meaningful: [],
})
