/** A chapter of the anti-stigma manual. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import { contributors, opening, reference, reviewBy, status, topics, withdrawn } from '../fields/index.ts'

export const chapter = defineKind({
  kind: 'chapter',
  folder: 'toolkit/manual',
  format: 'md',
  label: 'chapter of the manual',
  plural: 'chapters of the manual',
  facts: z.strictObject({
    ...opening,
    status,
    withdrawn,
    order: z.int().min(1).max(99).meta({ title: 'Order', description: 'Its number in the manual.' }),
    topics,
    methodologies: z.array(reference('methodology', 'leads-to')).min(1).meta({ title: 'Methodologies', description: 'Where this chapter leads.' }),
    practices: z.array(reference('practice', 'leads-to')).default([]).meta({ title: 'Practices' }),
    contributors,
    reviewBy,
  }),
  parts: { required: ['checklist'], optional: [], free: true },
  meaningful: ['status'],
})
