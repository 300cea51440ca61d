/** The records beside a network: organisations, events and the bibliography. They have no page of their own. */
import * as z from 'zod'
import { defineKind } from '../define-kind.ts'
import {
  coordinates, count, country, date, day, id, language, languageTag, name, place, reference, sources, text, webAddress,
} from '../fields/index.ts'

export const organisation = defineKind({
  kind: 'organisation',
  folder: 'networks/organisations',
  format: 'yml',
  label: 'organisation',
  plural: 'organisations',
  facts: z.strictObject({
    id,
    language,
    name: name(240).meta({ title: 'Name', description: 'As the organisation writes it, or as the source gives it.' }),
    names: z.partialRecord(languageTag, name(240)).default({}).meta({ title: 'Names in other languages', description: 'Language tag: name.' }),
    kind: z.enum(['municipality', 'region', 'national-authority', 'eu-institution', 'international-body', 'association', 'agency', 'university', 'school', 'company', 'network', 'other']),
    town: name(120).optional(),
    country: country.optional(),
    nuts: z.string().regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/).optional().meta({ title: 'NUTS code' }),
    coordinates: coordinates.optional(),
    url: webAddress.optional(),
  }),
  meaningful: ['name', 'country'],
})

export const event = defineKind({
  kind: 'event',
  folder: 'networks/events',
  format: 'yml',
  label: 'event',
  plural: 'events',
  facts: z.strictObject({
    id,
    language,
    network: reference('network', 'in-network'),
    title: text(240),
    start: date.optional(),
    end: date.optional(),
    dateNote: text(200).optional(),
    places: z.array(place).default([]).meta({ title: 'Places', description: 'Empty where the source names none.' }),
    online: z.boolean().default(false),
    documented: z.enum(['carried-out', 'announced', 'planned']),
    participants: z.array(count).default([]),
    methodologies: z.array(reference('methodology', 'uses')).default([]),
    what: text(600).optional().meta({ title: 'What happened', description: 'One or two sentences.' }),
    sources: sources(),
  }),
  meaningful: ['start', 'end', 'documented', 'participants'],
})

/** How far somebody has read the source. `memory` can carry nothing. */
export const CHECKED = ['full', 'abstract', 'page', 'memory', 'link-dead'] as const

export const source = defineKind({
  kind: 'source',
  folder: 'networks/sources',
  format: 'yml',
  label: 'source',
  plural: 'sources',
  facts: z.strictObject({
    id,
    type: z
      .enum(['article-journal', 'book', 'chapter', 'report', 'webpage', 'article-newspaper', 'thesis', 'legislation', 'motion_picture', 'document', 'dataset'])
      .meta({ title: 'Type', description: 'A type of CSL-JSON.' }),
    title: name(500),
    author: z
      .array(z.union([z.strictObject({ family: name(120), given: name(120).optional() }), z.strictObject({ literal: name(240) })]))
      .default([]),
    'container-title': name(300).optional().meta({ title: 'Published in', description: 'The journal, site or collection.' }),
    publisher: name(300).optional(),
    issued: date.optional(),
    volume: name(40).optional(),
    issue: name(40).optional(),
    page: name(60).optional(),
    URL: webAddress.optional(),
    DOI: z.string().regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without https://doi.org/, such as 10.1002/casp.2402').optional(),
    language: languageTag.meta({ title: 'Language of the source' }),
    licence: z
      .enum(['cc-by', 'cc-by-sa', 'cc-by-nc-sa', 'cc-by-nc-nd', 'open-access-unspecified', 'eu-reuse', 'reproduction-with-source', 'all-rights-reserved', 'not-stated'])
      .default('not-stated'),
    checked: z.enum(CHECKED).meta({ title: 'How far it was read', description: 'full: all of it. abstract: abstract or catalogue page. page: the opening part. memory: not opened. link-dead: read once, address gone.' }),
    accessed: day.optional(),
    note: name(400).optional(),
  }),
  meaningful: ['title', 'checked'],
})
