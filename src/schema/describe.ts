/** Says in plain words what a schema found wrong with a value. */
import type * as z from 'zod'
import { nearestName } from '../core/index.ts'
import type { FieldPath } from './walk.ts'
import { structureOf, valueAt } from './walk.ts'

type Words = { fault: 'missing' | 'unknown' | 'wrong'; path: FieldPath; message: string; hint: string }

/** One issue can concern several unknown fields, so the answer is a list. */
export function describeIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, data: unknown): Words[] {
  const path = issue.path as FieldPath
  const field = nameOf(path)
  const help = helpAt(schema, path)
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schema, path)
    return issue.keys.map((key) => {
      const near = nearestName(key, known)
      const hint = near ? `Did you mean “${near}”?` : `Known fields here: ${known.slice(0, 24).join(', ')}.`
      return { fault: 'unknown', path: [...path, key], message: `There is no field “${key}” here.`, hint }
    })
  }
  if (valueAt(data, path) === undefined) {
    return [{ fault: 'missing', path, message: `The field “${field}” is missing.`, hint: help ?? `Add “${field}:” with its value.` }]
  }
  const { message, hint } = wrongValue(issue, field, valueAt(data, path))
  return [{ fault: 'wrong', path, message, hint: hint ?? help ?? 'Compare with the template: crosstown new writes one.' }]
}

function wrongValue(issue: z.core.$ZodIssue, field: string, value: unknown): { message: string; hint?: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { message: `“${field}” should be ${TYPE_NAMES[issue.expected] ?? issue.expected}, but is ${typeName(value)}.` }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const near = typeof value === 'string' ? nearestName(value, values) : undefined
      return { message: `“${field}” cannot be “${shown(value)}”.`, hint: `${near ? `Did you mean “${near}”? ` : ''}Possible: ${values.join(', ')}.` }
    }
    case 'too_big':
      if (issue.origin === 'string') return { message: `“${field}” has ${String(value).length} characters; at most ${issue.maximum} fit.`, hint: 'Shorten it; details belong into the text below.' }
      if (issue.origin === 'array') return { message: `“${field}” has more than ${issue.maximum} items.` }
      return { message: `“${field}” is ${shown(value)}; at most ${issue.maximum} is possible.` }
    case 'too_small':
      if (issue.origin === 'string') return { message: `“${field}” is empty.` }
      if (issue.origin === 'array') return { message: `“${field}” needs at least ${issue.minimum === 1 ? 'one item' : `${issue.minimum} items`}.` }
      return { message: `“${field}” is ${shown(value)}; at least ${issue.minimum} is needed.` }
    case 'invalid_format':
      return { message: `“${field}” is “${shown(value)}”, which is not ${formatName(issue)}.` }
    case 'custom':
      return { message: `“${field}” is “${shown(value)}”, which is not ${issue.message}.` }
    case 'invalid_union':
      return { message: `“${field}” is “${shown(value)}”, which fits none of the forms allowed here.`, ...unionHint(issue) }
    default:
      return { message: `“${field}” does not fit: ${issue.message}.` }
  }
}

function unionHint(issue: z.core.$ZodIssueInvalidUnion): { hint?: string } {
  const formats = issue.errors.flat().filter((inner) => inner.code === 'invalid_format')
  const pattern = formats[0]?.pattern ?? ''
  if (pattern.includes('(19|20)')) return { hint: 'Write a date that exists: 2018, 2018-06 or 2018-06-20.' }
  if (pattern.startsWith('/^P')) return { hint: 'Write a number of minutes, or a length such as PT3H, P2D or P2M.' }
  return {}
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list (one item a line, each after a hyphen)', object: 'a group of fields', record: 'a group of fields',
}

function typeName(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  return TYPE_NAMES[typeof value] ?? typeof value
}

/** Zod's own messages name the pattern; ours, given in the schema, name an example. */
function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.message.startsWith('Invalid') ? 'in lower-case Latin letters, digits and single hyphens, such as human-library' : issue.message
}

const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** `partners[2].organisation`, counted from 1 as people count. */
export const nameOf = (path: FieldPath): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`)).join('') || 'the facts'

function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema
  for (const step of path) {
    if (!current) return undefined
    const structure = structureOf(current)
    if (structure.type === 'object') current = structure.shape[String(step)]
    else if (structure.type === 'list') current = structure.element
    else if (structure.type === 'record') current = structure.value
    else return undefined
  }
  return current
}

function knownFields(schema: z.core.$ZodType, path: FieldPath): string[] {
  const at = schemaAt(schema, path)
  const structure = at && structureOf(at)
  return structure?.type === 'object' ? Object.keys(structure.shape) : []
}

/** The help of the field itself, else nothing: help of a parent would answer another question. */
function helpAt(schema: z.core.$ZodType, path: FieldPath): string | undefined {
  const at = schemaAt(schema, path) as z.ZodType | undefined
  let meta = at?.meta?.()
  for (let inner = at; inner && !meta?.description; ) {
    const next = (inner._zod.def as unknown as { innerType?: z.ZodType }).innerType
    if (!next) break
    inner = next
    meta = inner.meta?.()
  }
  return meta?.description
}
