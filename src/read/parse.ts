/** One file's bytes → its facts and its text, not yet held against a schema. The costly stage. */
import type { Diagnostic, Locale, Place, Section } from '../core/index.ts'
import { diagnose, hasErrors, Lines, topOf } from '../core/index.ts'
import type { FieldPath } from '../schema/index.ts'
import { kindOf } from '../schema/index.ts'
import { checkCharacters } from './characters.ts'
import { readFacts } from './facts.ts'
import type { OpenFile } from './files.ts'
import { splitFrontMatter } from './front-matter.ts'
import { languageOf } from './language.ts'
import { readProse } from './markdown/prose.ts'

/** `data` is undefined where the facts could not be read. */
export type ParsedFile = {
  data: unknown
  placeOf: (path: FieldPath) => Place
  sections: Section[]
  /** The language the text is clearly in; absent where that cannot be told. */
  detected?: Locale
  diagnostics: Diagnostic[]
}

export function parseFile(found: OpenFile): ParsedFile {
  const { file } = found
  const decoded = decode(found)
  const unread = (faults: Diagnostic[]): ParsedFile => ({ data: undefined, placeOf: () => topOf(file), sections: [], diagnostics: faults })
  if (typeof decoded !== 'string') return unread([decoded])
  const lines = new Lines(decoded)
  const diagnostics = checkCharacters(file, decoded, lines)
  if (hasErrors(diagnostics)) return unread(diagnostics)
  if (kindOf(found.kind).format === 'yml') {
    const facts = readFacts(file, decoded, 0, lines)
    return { ...facts, sections: [] }
  }
  const split = splitFrontMatter(file, decoded, lines)
  if (hasErrors(split.diagnostics)) return unread(split.diagnostics)
  const facts = readFacts(file, split.yaml, split.yamlStart, lines)
  const prose = readProse(file, split.text, lines.pointAt(split.textStart).line)
  const detected = languageOf(prose.sections.map((section) => section.text).join('\n'))
  return {
    data: prose.unread ? undefined : facts.data,
    placeOf: facts.placeOf,
    sections: prose.sections,
    ...(detected && { detected }),
    diagnostics: [...facts.diagnostics, ...prose.diagnostics],
  }
}

function decode({ file, bytes }: OpenFile): string | Diagnostic {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // falls through to the diagnostic: the decoder says no more than that it failed
  }
  return diagnose('file-not-text', topOf(file), 'The file is not text in UTF-8.', 'Save it again as plain text with the encoding UTF-8.')
}

/**
 * Finds the place of a fact by parsing the file's YAML once more.
 *
 * Read files are cached without places, since nearly all of them are never needed: only a fault asks for one.
 */
export function factLocator(found: OpenFile): (path: FieldPath) => Place {
  const decoded = decode(found)
  if (typeof decoded !== 'string') return () => topOf(found.file)
  const lines = new Lines(decoded)
  if (kindOf(found.kind).format === 'yml') return readFacts(found.file, decoded, 0, lines).placeOf
  const split = splitFrontMatter(found.file, decoded, lines)
  return readFacts(found.file, split.yaml, split.yamlStart, lines).placeOf
}
