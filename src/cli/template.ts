/** A commented template of a kind, made from its schema: → the text of a new file. */
import type * as z from 'zod'
import type { Kind, Locale } from '../core/index.ts'
import type { VocabularyName } from '../schema/index.ts'
import { fieldMetaOf, kindOf, structureOf, unwrap } from '../schema/index.ts'

type ToFill = { kind: Kind; id: string; locale: Locale; partTitle: (part: string) => string; termsOf: (vocabulary: VocabularyName) => readonly string[] }

/** Required fields are ready to fill in; optional ones are commented out. */
export function templateFor(toFill: ToFill): string {
  const { facts, format, parts } = kindOf(toFill.kind)
  const fields = Object.entries(facts.shape).flatMap(([key, schema]) => fieldLines(key, schema as z.ZodType, toFill))
  const yaml = fields.join('\n')
  if (format === 'yml' || !parts) return `${yaml}\n`
  const text = parts.required.map((part) => `## ${toFill.partTitle(part)}\n\n${part === 'steps' ? '1. … (15 min)' : '…'}\n`).join('\n')
  return `---\n${yaml}\n---\n\n${text}`
}

function fieldLines(key: string, schema: z.ZodType, toFill: ToFill): string[] {
  const comment = commentOf(schema, toFill)
  const known = key === 'id' ? toFill.id : key === 'language' ? toFill.locale : key === 'status' ? 'draft' : undefined
  if (known !== undefined) return [...comment, `${key}: ${known}`]
  const optional = isOptional(schema)
  const value = emptyValue(schema, '  ')
  const lines = `${key}:${value.startsWith('\n') ? value : ` ${value}`}`.split('\n')
  return [...comment, ...lines.map((line) => (optional ? `# ${line}` : line))]
}

const typeOf = (schema: z.core.$ZodType) => (schema._zod.def as { type: string }).type
const isOptional = (schema: z.core.$ZodType) => typeOf(schema) === 'optional' || typeOf(schema) === 'default'

/** What the schema says of a field, and the words it may hold. */
function commentOf(schema: z.ZodType, { termsOf }: ToFill): string[] {
  const meta = schema.meta() ?? {}
  const said = [meta.title, meta.description].filter(Boolean).join(': ')
  const words = wordsFor(schema, termsOf)
  return [...(said ? [`# ${said}`] : []), ...(words ? [`#   ${words}`] : [])]
}

function wordsFor(schema: z.core.$ZodType, termsOf: ToFill['termsOf']): string | undefined {
  const structure = structureOf(schema)
  const leaf = structure.type === 'list' ? structure.element : schema
  const { vocabulary } = fieldMetaOf(leaf)
  if (vocabulary) return `one of: ${termsOf(vocabulary).join(', ')}`
  const def = unwrap(leaf)._zod.def as { type: string; entries?: Record<string, string> }
  return def.type === 'enum' && def.entries ? `one of: ${Object.values(def.entries).join(', ')}` : undefined
}

/** A value of the right shape with nothing in it. */
function emptyValue(schema: z.core.$ZodType, indent: string): string {
  const structure = structureOf(schema)
  if (structure.type === 'list') {
    const item = emptyValue(structure.element, `${indent}  `)
    return item.startsWith('\n') ? `\n${indent}- ${item.trimStart()}` : `\n${indent}- ${item}`
  }
  if (structure.type === 'object') {
    return Object.entries(structure.shape)
      .map(([key, field]) => {
        const value = emptyValue(field, `${indent}  `)
        return `\n${indent}${isOptional(field) ? '# ' : ''}${key}:${value.startsWith('\n') ? (isOptional(field) ? ' []' : value) : ` ${value}`}`
      })
      .join('')
  }
  return "''"
}
