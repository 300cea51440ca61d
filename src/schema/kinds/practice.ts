/** A practice: what really happened, where, when, and what came of it. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import { contributors, count, date, opening, place, reference, sources, status, text, topics, withdrawn } from '../fields/index.ts'

export const DOCUMENTED = ['carried-out', 'announced', 'planned'] as const
export const EVALUATIONS = ['none', 'participants-feedback', 'before-after', 'comparison'] as const

export const practice = defineKind({
  kind: 'practice',
  folder: 'toolkit/practices',
  format: 'md',
  label: 'practice',
  plural: 'practices',
  facts: z.strictObject({
    ...opening,
    status,
    withdrawn,
    topics,
    methodologies: z.array(reference('methodology', 'uses')).min(1).meta({ title: 'Methodologies', description: 'What was used.' }),
    network: reference('network', 'in-network').optional().meta({ title: 'Network' }),
    event: reference('event', 'at-event').optional().meta({ title: 'Event' }),
    organisations: z.array(reference('organisation', 'carried-out-by')).default([]).meta({ title: 'Organisations', description: 'Who carried it out.' }),
    places: z.array(place).min(1).meta({ title: 'Places', description: 'The main one first. An online event has the place of its host.' }),
    online: z.boolean().default(false).meta({ title: 'Online', description: 'true where people met over the internet.' }),
    start: date.meta({ title: 'Start', description: 'As exact as the source: 2018, 2018-06 or 2018-06-20.' }),
    end: date.optional().meta({ title: 'End' }),
    dateNote: text(200).optional().meta({ title: 'Note on the date', description: 'For example: reported in October 2018, the day is not given.' }),
    participants: z.array(count).default([]).meta({ title: 'Participants', description: 'Each count with what was counted and its source. Empty where no source gives one.' }),
    documented: z.enum(DOCUMENTED).meta({ title: 'Documented', description: 'carried-out only where a source reports it afterwards.' }),
    evaluation: z.enum(EVALUATIONS).meta({ title: 'Evaluation' }),
    adaptedFrom: reference('practice', 'adapted-from').optional().meta({ title: 'Adapted from', description: 'The practice it was modelled on.' }),
    adaptations: text(600).optional().meta({ title: 'Adaptations', description: 'What was done otherwise than there, and why.' }),
    sources: sources(),
    contributors,
  }),
  parts: {
    required: ['what-was-done', 'what-came-of-it', 'what-we-would-change', 'sources-limits'],
    optional: [],
    free: false,
  },
  meaningful: ['methodologies', 'participants', 'documented', 'evaluation', 'start', 'end', 'status'],
})
