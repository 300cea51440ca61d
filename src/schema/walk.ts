/** Walks facts along their schema, so that references and texts are found wherever a kind declares them. */
import type * as z from 'zod'
import type { FieldMeta } from './field-meta.ts'
import { metaOf } from './field-meta.ts'

export type FieldPath = readonly (string | number)[]

type Internals = {
  type: string
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  element?: z.core.$ZodType
  valueType?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
}

const internalsOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Internals

/** What remains of a schema when optional, default and transforming wrappers are taken off. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType, in: input } = internalsOf(schema)
  if (innerType && ['optional', 'default', 'prefault', 'nullable', 'readonly'].includes(type)) return unwrap(innerType)
  if (type === 'pipe' && input) return unwrap(input)
  return schema
}

type Structure =
  | { type: 'object'; shape: Record<string, z.core.$ZodType> }
  | { type: 'list'; element: z.core.$ZodType }
  | { type: 'record'; value: z.core.$ZodType }
  | { type: 'leaf'; meta: FieldMeta }

// Schemas never change, and every entry is walked along the same few.
const structures = new WeakMap<z.core.$ZodType, Structure>()

/** The shape of a schema, as far as a walk needs it. */
export function structureOf(schema: z.core.$ZodType): Structure {
  let structure = structures.get(schema)
  if (!structure) structures.set(schema, (structure = readStructure(schema)))
  return structure
}

function readStructure(schema: z.core.$ZodType): Structure {
  const { type, shape, element, valueType } = internalsOf(unwrap(schema))
  if (type === 'object' && shape) return { type: 'object', shape }
  if (type === 'array' && element) return { type: 'list', element }
  if (type === 'record' && valueType) return { type: 'record', value: valueType }
  return { type: 'leaf', meta: fieldMetaOf(schema) }
}

/** Meta of a field, looked for on the field itself and below its wrappers. */
export function fieldMetaOf(schema: z.core.$ZodType): FieldMeta {
  const own = metaOf(schema)
  if (Object.keys(own).length > 0) return own
  const inner = internalsOf(schema)
  const next = inner.innerType ?? (inner.type === 'pipe' ? inner.in : undefined)
  return next ? fieldMetaOf(next) : own
}

/**
 * Calls `visit` for every leaf of `facts` that has meta, in the order of the schema.
 *
 * Values that do not have the shape of their schema are passed over: the schema itself has reported them.
 */
export function visitFields(schema: z.core.$ZodType, facts: unknown, visit: (path: FieldPath, value: unknown, meta: FieldMeta) => void, path: FieldPath = []): void {
  if (facts === undefined || facts === null) return
  const structure = structureOf(schema)
  if (structure.type === 'object' && isRecord(facts)) {
    for (const [key, field] of Object.entries(structure.shape)) visitFields(field, facts[key], visit, [...path, key])
  } else if (structure.type === 'list' && Array.isArray(facts)) {
    facts.forEach((item, index) => visitFields(structure.element, item, visit, [...path, index]))
  } else if (structure.type === 'record' && isRecord(facts)) {
    for (const key of Object.keys(facts)) visitFields(structure.value, facts[key], visit, [...path, key])
  } else if (structure.type === 'leaf') {
    const { meta } = structure
    if (meta.reference || meta.vocabulary || meta.translatable) visit(path, facts, meta)
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path, or undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  let current = value
  for (const step of path) {
    if (Array.isArray(current)) current = current[Number(step)]
    else if (isRecord(current) && Object.hasOwn(current, step)) current = current[String(step)]
    else return undefined
  }
  return current
}
