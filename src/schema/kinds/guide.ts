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
    title: name(160),
    description: name(280),
    slug: z.string().regex(/^\/([a-z0-9-]+(\/[a-z0-9-]+)*)?$/).optional(),
    sidebar_position: z.number().optional(),
    sidebar_label: name(80).optional(),
  }),
  parts: { required: [], optional: [], free: true },
  meaningful: [],
})
