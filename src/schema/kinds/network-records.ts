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
    kind: z.enum(['municipality', 'region', 'national-authority', 'eu-institution', 'international-body', 'association', 'agency', 'university', 'school', 'company', 'network', 'other']).meta({ title: 'Kind' }),
    town: name(120).optional().meta({ title: 'Town', description: 'Where it has its seat, if a source says so.' }),
    country: country.optional().meta({ title: 'Country', description: 'ISO 3166-1 code, such as BG.' }),
    nuts: z.string().regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/).optional().meta({ title: 'NUTS code' }),
    coordinates: coordinates.optional().meta({ title: 'Coordinates', description: 'Of its town, in degrees.' }),
    url: webAddress.optional().meta({ title: 'Website' }),
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
    network: reference('network', 'in-network').meta({ title: 'Network' }),
    title: text(240).meta({ title: 'Title' }),
    start: date.optional().meta({ title: 'Start', description: 'As exact as the source: 2018, 2018-06 or 2018-06-20.' }),
    end: date.optional().meta({ title: 'End' }),
    dateNote: text(200).optional().meta({ title: 'Note on the date' }),
    places: z.array(place).default([]).meta({ title: 'Places', description: 'Empty where the source names none.' }),
    online: z.boolean().default(false).meta({ title: 'Online' }),
    documented: z.enum(['carried-out', 'announced', 'planned']).meta({ title: 'Documented', description: 'carried-out only where a source reports it afterwards.' }),
    participants: z.array(count).default([]).meta({ title: 'Participants' }),
    methodologies: z.array(reference('methodology', 'uses')).default([]).meta({ title: 'Methodologies' }),
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
    title: name(500).meta({ title: 'Title' }),
    author: z
      .array(z.union([z.strictObject({ family: name(120), given: name(120).optional() }), z.strictObject({ literal: name(240) })]))
      .default([])
      .meta({ title: 'Authors', description: 'Each with family and given name, or literal for a body.' }),
    'container-title': name(300).optional().meta({ title: 'Published in', description: 'The journal, site or collection.' }),
    publisher: name(300).optional().meta({ title: 'Publisher' }),
    issued: date.optional().meta({ title: 'Published on', description: 'Only where the source shows it.' }),
    volume: name(40).optional().meta({ title: 'Volume' }),
    issue: name(40).optional().meta({ title: 'Issue' }),
    page: name(60).optional().meta({ title: 'Pages' }),
    URL: webAddress.optional().meta({ title: 'Address', description: "The publisher's own, where there is one." }),
    DOI: z.string().regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without https://doi.org/, such as 10.1002/casp.2402').optional().meta({ title: 'DOI' }),
    language: languageTag.meta({ title: 'Language of the source' }),
    licence: z
      .enum(['cc-by', 'cc-by-sa', 'cc-by-nc-sa', 'cc-by-nc-nd', 'open-access-unspecified', 'eu-reuse', 'reproduction-with-source', 'all-rights-reserved', 'not-stated'])
      .default('not-stated')
      .meta({ title: 'Licence' }),
    checked: z.enum(CHECKED).meta({ title: 'How far it was read', description: 'full: all of it. abstract: abstract or catalogue page. page: the opening part. memory: not opened. link-dead: read once, address gone.' }),
    accessed: day.optional().meta({ title: 'Accessed on' }),
    note: name(400).optional().meta({ title: 'Note', description: 'What was read of it, and what is not sure about the record.' }),
  }),
  meaningful: ['title', 'checked'],
})
