/** A methodology: how to do something that any town can run. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import {
  contributors, date, day, duration, languageTag, name, opening, people, personDays, range, relatedEntries, reviewBy, sourceReference, status, term, text, topics, weeks, withdrawn,
} from '../fields/index.ts'

/** What a study did, from a plain description up to a review of several studies. The order is that of strength. */
export const DESIGNS = [
  'description', 'monitoring', 'participants-reports', 'qualitative', 'correlation', 'before-after', 'comparison', 'randomised', 'review',
] as const

/** Reasons to trust a study's result less: each lowers what it can carry. Rule 2 of the evidence scale. */
export const WEAKNESSES = ['measured-right-after', 'high-drop-out', 'students-or-online', 'publication-bias', 'own-evaluation'] as const

export const DIRECTIONS = ['positive', 'small-positive', 'mixed', 'none-found', 'negative', 'not-measured'] as const

const study = z.strictObject({
  source: sourceReference(),
  design: z.enum(DESIGNS).meta({ title: 'Design' }),
  year: z.int().min(1900).max(2100).meta({ title: 'Year', description: 'The year of publication.' }),
  setting: text(200).meta({ title: 'Setting', description: 'Where and with whom.' }),
  outcome: text(300).meta({ title: 'Outcome', description: 'What was measured.' }),
  finding: text(600).meta({ title: 'Finding', description: 'What was found, in one or two sentences, with its figures.' }),
  direction: z.enum(DIRECTIONS).meta({ title: 'Direction' }),
  onClaim: z.boolean().default(true).meta({ title: 'About the main claim', description: 'false where the study measured something else than what this entry claims.' }),
  directness: z.enum(['high', 'partial', 'low']).meta({
    title: 'Directness',
    description: 'high: same method, similar people and place, same outcome. partial: one differs. low: two or more differ.',
  }),
  lasting: z.boolean().default(false).meta({ title: 'Lasting or behavioural', description: 'true where behaviour or a long-term outcome was measured.' }),
  settings: z.int().min(1).default(1).meta({ title: 'Number of settings', description: 'In how many separate places; for a review, the number of studies.' }),
  weaknesses: z.array(z.enum(WEAKNESSES)).default([]),
})

const attestedName = z.strictObject({
  language: languageTag,
  name: name(160),
  attested: z.enum(['seen', 'proposed']).meta({
    title: 'Attested',
    description: 'seen: in use in a public source in that language. proposed: a translation that a native speaker still has to check.',
  }),
  source: sourceReference().optional(),
})

export const methodology = defineKind({
  kind: 'methodology',
  folder: 'toolkit/methodologies',
  format: 'md',
  label: 'methodology',
  plural: 'methodologies',
  facts: z.strictObject({
    ...opening,
    status,
    withdrawn,
    topics,
    audiences: z.array(term('audiences')).min(1).meta({ title: 'For whom', description: 'The most important first.' }),
    formats: z.array(term('formats')).min(1).meta({ title: 'Format' }),
    groupSize: people.meta({ title: 'People', description: 'How many people it works with at once.' }),
    duration: duration.meta({ title: 'Time', description: 'How long it takes on the day, in minutes or as ISO 8601 (PT3H, P2M).' }),
    preparation: weeks.meta({ title: 'Preparation', description: 'Weeks from the decision to the day.' }),
    staff: personDays.meta({ title: 'Staff', description: "Person-days of the organiser's own people, preparation and follow-up included." }),
    cost: range(term('cost-levels')).meta({ title: 'Cost', description: 'Cost levels C1 to C5, without the time of municipal staff.' }),
    skills: z.array(term('skills')).min(1).meta({ title: 'Skills' }),
    settings: z.array(term('settings')).min(1).meta({ title: 'Settings' }),
    risks: z.array(term('risks')).default([]).meta({ title: 'Risks', description: 'Each brings its shared safeguard text to the page.' }),
    claim: text(300).meta({ title: 'Main claim', description: 'The effect that the evidence level speaks of. Rate the claim, not the brand.' }),
    evidence: z.array(study).default([]).meta({ title: 'Studies' }),
    evidenceReviewed: day.meta({ title: 'Evidence reviewed on', description: 'The evidence level expires two years later.' }),
    arguedLevel: z
      .strictObject({ level: z.enum(['E0', 'E1', 'E2', 'E3', 'E4', 'E5', 'n/a']), reason: text(400).optional() })
      .optional()
      .meta({ title: 'Argued level', description: 'The level an editor argued for. Where it differs from the computed one, the reason is required.' }),
    names: z.array(attestedName).default([]).meta({ title: 'Names in other languages' }),
    related: relatedEntries,
    since: date.optional().meta({ title: 'In use since' }),
    contributors,
    reviewBy,
  }),
  parts: {
    required: [
      'purpose', 'when-to-use', 'when-not-to-use', 'people-and-skills', 'materials', 'preparation', 'steps', 'follow-up', 'how-to-evaluate',
      'risks-and-safeguards', 'accessibility', 'variants', 'evidence',
    ],
    optional: [],
    free: false,
  },
  meaningful: ['claim', 'evidence', 'groupSize', 'duration', 'cost', 'risks', 'status'],
})
