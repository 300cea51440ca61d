/** Figures, which never stand without saying where they come from. */
import * as z from 'zod'
import { sourceReference, sources } from './reference.ts'
import { text } from './text.ts'
import { minutes } from './time.ts'

/** Who says so: `published` (then a source is required) or the editors' own `estimate` for planning. */
const basis = {
  basis: z.enum(['published', 'estimate']).meta({
    title: 'Where the figure comes from',
    description: 'published: a source states it. estimate: the editors plan with it and nobody has published it.',
  }),
  source: sourceReference().optional(),
}

/** A smallest and largest value; `max` is left out where there is no upper limit. */
export const range = <T extends z.ZodType>(value: T) =>
  z.strictObject({ min: value, max: value.optional(), ...basis })

export const people = range(z.int().min(1).max(1_000_000))
export const duration = range(minutes)
export const weeks = range(z.number().min(0).max(520))
export const personDays = range(z.number().min(0).max(10_000))

/** A number of people (or of things) with what was counted and who counted it. */
export const count = z.strictObject({
  count: z.int().min(0),
  about: z.enum(['exactly', 'about', 'more-than', 'up-to']).default('exactly'),
  what: text(200),
  sources: sources(),
})

/** An amount of money and whose it is. */
export const money = z.strictObject({
  amount: z.number().min(0),
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code, such as EUR'),
  about: z.enum(['exactly', 'about', 'more-than', 'up-to']).default('exactly'),
  what: text(200).meta({ title: 'What the money is', description: "For example the whole budget, the Commission's share, one town's share." }),
  sources: sources(),
})
