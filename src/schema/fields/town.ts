/** Where something is: a town, a country, and what a map needs. */
import * as z from 'zod'
import { name } from './text.ts'

/** ISO 3166-1 alpha-2, as the standard has it: Greece is GR, the United Kingdom GB. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'two capital letters of ISO 3166-1, such as BG')

/** A town, with a venue inside it where one is known. */
export const place = z.strictObject({
  town: name(120).meta({ title: 'Town' }),
  country: country.meta({ title: 'Country', description: 'ISO 3166-1 code, such as BG.' }),
  venue: name(200).optional(),
})

/** WGS 84 degrees. */
export const coordinates = z.strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
