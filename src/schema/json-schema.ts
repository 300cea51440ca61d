/** JSON Schema 2020-12 of each kind, for editors, forms and other programs. */
import * as z from 'zod'
import type { Kind } from '../core/index.ts'
import { kindOf } from './kinds/index.ts'

export function jsonSchemaOf(kind: Kind): Record<string, unknown> {
  const { facts, label } = kindOf(kind)
  const schema = z.toJSONSchema(facts, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' })
  return { ...schema, title: label, $id: `https://crosstown.example/api/v1/schema/${kind}.json` }
}
