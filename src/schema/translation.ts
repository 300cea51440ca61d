/** What a translation of an entry may hold: its texts in the same shape as the original, and how they were made. */
import * as z from 'zod'
import type { Kind } from '../core/index.ts'
import { name } from './fields/index.ts'
import { day } from './fields/time.ts'
import { kindOf } from './kinds/index.ts'
import { structureOf } from './walk.ts'

/**
 * How a translation came about. `from` holds the digest of each part of the original at that time; it is written by
 * the command line or the form, never by hand.
 */
export const translationRecord = z.strictObject({
  state: z.enum(['machine', 'human', 'reviewed']).meta({
    title: 'State',
    description: 'machine: nobody has read it. human: a person wrote it. reviewed: a second person has checked it.',
  }),
  by: name(160).optional(),
  date: day.optional(),
  from: z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/)).default({}),
})
export type TranslationRecord = z.output<typeof translationRecord>

const schemas = new Map<Kind, z.ZodObject>()

/** The schema of a translation's facts, derived from the kind: only texts, each of them optional. */
export function translationSchemaOf(kind: Kind): z.ZodObject {
  let schema = schemas.get(kind)
  if (!schema) {
    const texts = textsOf(kindOf(kind).facts)
    schema = z.strictObject({ ...((texts as z.ZodObject | undefined)?.shape ?? {}), translation: translationRecord })
    schemas.set(kind, schema)
  }
  return schema
}

/** The translatable rest of a schema, or undefined where nothing in it is a text. */
function textsOf(schema: z.core.$ZodType): z.ZodType | undefined {
  const structure = structureOf(schema)
  if (structure.type === 'leaf') return structure.meta.translatable ? z.string().trim().min(1).max(2000) : undefined
  if (structure.type === 'record') return undefined
  if (structure.type === 'list') {
    const element = textsOf(structure.element)
    return element && z.array(element)
  }
  const shape: Record<string, z.ZodType> = {}
  for (const [key, field] of Object.entries(structure.shape)) {
    const texts = textsOf(field)
    if (texts) shape[key] = texts.optional()
  }
  return Object.keys(shape).length > 0 ? z.strictObject(shape) : undefined
}
