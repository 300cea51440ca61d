/** One file read to its end: held against the schema of its kind, it is an entry or a translation, or what is wrong with it. */
import type * as z from 'zod'
import type { Code, Diagnostic, Locale, Place, Section } from '../core/index.ts'
import { DEFAULT_LOCALE, diagnose, hasErrors, isLocale, nearestName, toKey } from '../core/index.ts'
import type { Entry, FieldPath, PartRules, Translation } from '../schema/index.ts'
import { describeIssue, isRecord, kindOf, translationSchemaOf } from '../schema/index.ts'
import type { FoundFile, OpenFile } from './files.ts'
import type { ParsedFile } from './parse.ts'
import { parseFile } from './parse.ts'
import type { PartTitles } from './parts.ts'

export type ReadSource = { entry?: Entry; translation?: Translation; diagnostics: Diagnostic[] }

type Context = { found: FoundFile; parsed: ParsedFile; titles: PartTitles; placeOf: (path: FieldPath) => Place }

/** Ids that are words of the addresses themselves. */
const RESERVED_IDS = new Set(['next', 'index', 'topics', 'sources', 'glossary', 'methodologies', 'practices', 'manual', 'organisations', 'events'])

/** `titles` are those of the parts a text can have. */
export function readSource(found: OpenFile, titles: PartTitles): ReadSource {
  const parsed = parseFile(found)
  const context: Context = { found, parsed, titles, placeOf: parsed.placeOf }
  const diagnostics = [...parsed.diagnostics]
  if (parsed.data === undefined) return { diagnostics }
  const isTranslation = found.translation !== undefined
  const schema = isTranslation ? translationSchemaOf(found.kind) : kindOf(found.kind).facts
  const facts = validateFacts(context, schema, isTranslation, diagnostics)
  const locale = found.translation ?? localeOf(parsed.data)
  checkLanguage(context, locale, diagnostics)
  const sections = validateSections(context, locale, isTranslation, diagnostics)
  if (!facts || hasErrors(diagnostics)) return { diagnostics }
  const common = { key: toKey(found.kind, found.id), kind: found.kind, id: found.id, file: found.file, digest: found.digest, locale, sections }
  if (!isTranslation) return { entry: { ...common, facts } as Entry, diagnostics }
  const { translation: record, ...texts } = facts
  return { translation: { ...common, record, texts } as Translation, diagnostics }
}

function localeOf(data: unknown): Locale {
  const written = isRecord(data) ? data['language'] : undefined
  return typeof written === 'string' && isLocale(written) ? written : DEFAULT_LOCALE
}

function validateFacts({ found, parsed, placeOf }: Context, schema: z.ZodObject, isTranslation: boolean, diagnostics: Diagnostic[]): Record<string, unknown> | undefined {
  if (!isRecord(parsed.data)) {
    diagnostics.push(diagnose('field-wrong', placeOf([]), 'The facts are not a group of fields.', 'Write each fact on a line of its own: name, colon, value.'))
    return undefined
  }
  const result = schema.safeParse(parsed.data)
  for (const issue of result.error?.issues ?? []) {
    for (const { fault, path, message, hint } of describeIssue(issue, schema, parsed.data)) {
      const isForeignFact = isTranslation && fault === 'unknown' && path.length === 1 && String(path[0]) in kindOf(found.kind).facts.shape
      const code: Code = isForeignFact ? 'translation-has-facts' : FAULT_CODES[fault]
      const advice = isForeignFact ? 'Facts stand once, in the original; a translation holds texts only. Remove the line.' : hint
      diagnostics.push(diagnose(code, placeOf(path), message, advice))
    }
  }
  if (!isTranslation && found.kind !== 'guide') checkId(found, parsed.data, placeOf, diagnostics)
  return result.data
}

const FAULT_CODES = { missing: 'field-missing', unknown: 'field-unknown', wrong: 'field-wrong' } as const

function checkId(found: FoundFile, data: Record<string, unknown>, placeOf: (path: FieldPath) => Place, diagnostics: Diagnostic[]): void {
  const id = data['id']
  if (typeof id === 'string' && id !== found.id) {
    diagnostics.push(diagnose('id-not-file-name', placeOf(['id']), `The id is “${id.slice(0, 80)}”, but the file is called “${found.id}”.`, `Write “id: ${found.id}”, or rename the file.`))
  }
  if (RESERVED_IDS.has(found.id) && found.kind !== 'vocabulary') {
    diagnostics.push(diagnose('id-reserved', placeOf(['id']), `The id “${found.id}” is a word of the site's own addresses.`, 'Choose another id and rename the file.'))
  }
}

/** Guides are the maintainers' own and always English. */
function checkLanguage({ found, parsed, placeOf }: Context, declared: Locale, diagnostics: Diagnostic[]): void {
  const { detected } = parsed
  if (!detected || detected === declared || found.kind === 'guide') return
  const hint = found.translation ? `Move the file to i18n/${detected}/, or translate the text.` : `Write “language: ${detected}” among the facts, or translate the text.`
  diagnostics.push(diagnose('language-differs', placeOf(['language']), `The text is in another language (${detected}) than the file says (${declared}).`, hint))
}

/** Names the part of each section, and reports parts that are missing, empty, doubled or unknown. */
function validateSections({ found, parsed, titles, placeOf }: Context, locale: Locale, isTranslation: boolean, diagnostics: Diagnostic[]): Section[] {
  const { parts, label } = kindOf(found.kind)
  if (!parts) return []
  const known = new Set([...parts.required, ...parts.optional])
  const seen = new Set<string>()
  let free = 0
  const sections = parsed.sections.map((section): Section => {
    if (section.part === 'lead') return section
    const place: Place = { file: found.file, ...section.position! }
    const recognised = titles.partOf(section.title, locale)
    const part = recognised && known.has(recognised) ? recognised : parts.free ? `free-${++free}` : undefined
    if (!part) {
      const expected = [...known].map((id) => titles.titleOf(id, locale))
      const near = nearestName(section.title, expected)
      diagnostics.push(diagnose('section-unknown', place, `A ${label} has no part “${section.title.slice(0, 80)}”.`, near ? `Did you mean “${near}”?` : `Its parts are: ${expected.join(' · ')}.`))
    } else if (seen.has(part)) {
      diagnostics.push(diagnose('section-duplicate', place, `The part “${section.title}” stands twice.`, 'Put the two together under one heading.'))
    } else if (section.text === '') {
      diagnostics.push(diagnose('section-empty', place, `Nothing stands below “${section.title}”.`, 'Write what is known, or say plainly that nothing is known.'))
    }
    if (part) seen.add(part)
    if (part === 'steps') checkSteps(section, place, diagnostics)
    return { ...section, part: part ?? '' }
  })
  if (!isTranslation) reportMissing(parts, seen, titles, locale, placeOf, label, diagnostics)
  return sections
}

function reportMissing(parts: PartRules, seen: Set<string>, titles: PartTitles, locale: Locale, placeOf: Context['placeOf'], label: string, diagnostics: Diagnostic[]): void {
  for (const part of parts.required) {
    if (seen.has(part)) continue
    const title = titles.titleOf(part, locale)
    diagnostics.push(diagnose('section-missing', placeOf([]), `The part “${title}” is missing; every ${label} has one.`, `Add a line “## ${title}” and write below it.`))
  }
}

function checkSteps(section: Section, place: Place, diagnostics: Diagnostic[]): void {
  if (section.hasNumberedList) return
  diagnostics.push(diagnose('steps-not-list', place, 'The steps are not a numbered list.', 'Begin each step with its number and a full stop: 1. Welcome (10 min)'))
}

