/** A country: what its towns are called in the languages of the site. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import { id, name, perLocale } from '../fields/index.ts'

export const country = defineKind({
  kind: 'country',
  folder: 'vocabulary/countries',
  format: 'yml',
  label: 'country',
  plural: 'countries',
  facts: z.strictObject({
    id: id.regex(/^[a-z]{2}$/, 'the two letters of ISO 3166-1, in lower case').meta({ title: 'Id', description: 'The code of ISO 3166-1 in lower case, such as bg. The same as the file name.' }),
    towns: z
      .array(
        z.strictObject({
          town: name(120).meta({ title: 'Town', description: 'As entries write it.' }),
          names: perLocale(name(120)).meta({ title: 'Names', description: 'Only where a language calls or writes it otherwise.' }),
        }),
      )
      .min(1)
      .meta({ title: 'Towns' }),
  }),
  meaningful: [],
})
