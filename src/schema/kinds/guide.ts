/** A guide in `docs/`: hand-written by maintainers, shown by the stock docs plugin, read here for search and links only. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import { name } from '../fields/index.ts'

export const guide = defineKind({
  kind: 'guide',
  folder: 'docs',
  format: 'md',
  label: 'guide',
  plural: 'guides',
  facts: z.strictObject({
    title: name(160).meta({ title: 'Title' }),
    description: name(280).meta({ title: 'Description', description: 'What the reader finds here, in one sentence.' }),
    slug: z.string().regex(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/).optional().meta({ title: 'Address', description: 'Below /docs, where it differs from the path.' }),
    sidebar_position: z.number().optional().meta({ title: 'Place in the list' }),
    sidebar_label: name(80).optional().meta({ title: 'Name in the list' }),
  }),
  parts: { required: [], optional: [], free: true },
  meaningful: [],
})
