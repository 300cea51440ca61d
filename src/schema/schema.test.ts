/** What templates, forms and editors show follows from the schemas, so the schemas must say it. */
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { KINDS } from '../core/index.ts'
import { jsonSchemaOf, kindOf, translationSchemaOf } from './index.ts'

function titleOf(schema: z.ZodType | undefined): string | undefined {
  const { innerType } = (schema?._zod.def ?? {}) as { innerType?: z.ZodType }
  return schema?.meta?.()?.title ?? (innerType && titleOf(innerType))
}

describe.each(KINDS)('the schema of %s', (kind) => {
  const { shape } = kindOf(kind).facts

  it('names each field for people', () => {
    expect(Object.entries(shape).filter(([, field]) => !titleOf(field as z.ZodType)).map(([name]) => name)).toEqual([])
  })

  it('comes out as JSON Schema 2020-12 with the same fields and nothing else allowed', () => {
    const schema = jsonSchemaOf(kind) as { $schema: string; properties: Record<string, { title?: string }>; additionalProperties: boolean }
    expect(schema.$schema).toContain('2020-12')
    expect(schema.additionalProperties).toBe(false)
    expect(Object.keys(schema.properties)).toEqual(Object.keys(shape))
  })

  it('gives translations texts only', () => {
    const fields = Object.keys(translationSchemaOf(kind).shape)
    expect(fields).toContain('translation')
    expect(fields.filter((field) => ['id', 'status', 'sources', 'start', 'code', 'checked'].includes(field))).toEqual([])
  })
})
