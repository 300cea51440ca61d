/** Fields that several kinds have in the same sense. */
import * as z from 'zod'
import { reference, term } from './reference.ts'
import { id, language, name, text } from './text.ts'
import { day } from './time.ts'

export const title = text(160).meta({ title: 'Title' })

export const summary = text(280).meta({
  title: 'Summary',
  description: 'What it is and what it is for, in at most 280 characters. Shown in lists and in search results.',
})

/** What every entry with a page of its own begins with. */
export const opening = { id, language, title, summary }

export const topics = z.array(term('topics')).min(1).meta({ title: 'Topics', description: 'The most important first.' })

export const contributors = z
  .array(z.strictObject({ name: name(160), organisation: reference('organisation', 'contributed-by').optional() }))
  .default([])
  .meta({ title: 'Contributors', description: 'Who wrote or improved this entry, as they want to be named.' })

export const status = z.enum(['draft', 'published', 'withdrawn']).meta({
  title: 'Status',
  description: 'draft: not for use yet. published: checked. withdrawn: kept so that old links find out why.',
})

/** Why an entry is no longer in use; required where the status is withdrawn, so that old links find out. */
export const withdrawn = z
  .strictObject({ date: day, reason: text(400), instead: name(120).optional().meta({ title: 'Instead', description: 'Key of what to use now, such as methodology/human-library.' }) })
  .optional()
  .meta({ title: 'Withdrawn', description: 'When, why, and what to use instead. Only with the status withdrawn.' })

export const reviewBy = day.meta({ title: 'Review by', description: 'The day by which somebody must look at this again.' })

/** The Sustainable Development Goals, by number. */
export const sdgs = z.array(z.int().min(1).max(17)).default([]).meta({ title: 'Sustainable Development Goals', description: 'Numbers 1 to 17.' })

export const relatedEntries = z
  .array(z.strictObject({ methodology: reference('methodology', 'related-to'), why: text(200) }))
  .default([])
  .meta({ title: 'Related methodologies', description: 'Each with a few words on why a reader should look there.' })
