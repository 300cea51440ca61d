/** The first half of the pipeline: a folder of sources → a checked graph. */
import type { Diagnostic, Key, Place, Result } from '../core/index.ts'
import { sortDiagnostics, toKey, topOf } from '../core/index.ts'
import { checkGraph } from '../check/index.ts'
import type { Graph } from '../link/index.ts'
import { linkEntries } from '../link/index.ts'
import type { FoundFile, FoundFiles, ParsedFile, PartTitles } from '../read/index.ts'
import { factLocator, findFiles, parseFile, readPartTitles, validateFile } from '../read/index.ts'
import type { Entry, FieldPath, Translation } from '../schema/index.ts'
import { isOfKind } from '../schema/index.ts'

/** The working sources after all stages up to the checks. */
export type Base = {
  graph: Graph
  files: FoundFiles
  titles: PartTitles
  /** Finds the place of a fact, for faults that later stages find. */
  locate: (file: string, path: FieldPath) => Place
}

export type ParseAll = (files: readonly FoundFile[]) => Promise<ParsedFile[]>

/** Parsing one file after the other, without a cache. */
export const parseAll: ParseAll = async (files) => files.map(parseFile)

/** `found` is given where the files have been read already. */
export async function readBase(root: string, parse: ParseAll = parseAll, found: Result<FoundFiles> = findFiles(root)): Promise<Result<Base>> {
  const { sources, images } = found.value
  const parsed = await parse(sources)
  const locate = locatorOf(sources)
  const titles = partTitlesOf(sources, parsed, locate)
  const validated = sources.map((file, index) => validateFile({ found: file, parsed: parsed[index]!, titles, placeOf: (path) => locate(file.file, path) }))
  const entries: Entry[] = []
  const translations: Translation[] = []
  const broken = new Set<Key>()
  const diagnostics: Diagnostic[] = [...found.diagnostics]
  validated.forEach(({ entry, translation, diagnostics: own }, index) => {
    diagnostics.push(...own)
    if (entry) entries.push(entry)
    else if (translation) translations.push(translation)
    else if (!sources[index]!.translation) broken.add(toKey(sources[index]!.kind, sources[index]!.id))
  })
  const imageFiles = new Set(images.map(({ file }) => file))
  const linked = linkEntries({ entries, translations, broken, hasImage: (file) => imageFiles.has(file), locate })
  const checked = checkGraph({ graph: linked.value, locate })
  return { value: { graph: linked.value, files: found.value, titles, locate }, diagnostics: sortDiagnostics([...diagnostics, ...linked.diagnostics, ...checked]) }
}

/** Parses a file's YAML again only when a fault asks for a place, and then once. */
function locatorOf(sources: readonly FoundFile[]): (file: string, path: FieldPath) => Place {
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const locators = new Map<string, (path: FieldPath) => Place>()
  return (file, path) => {
    const source = byFile.get(file)
    if (!source) return topOf(file)
    const locator = locators.get(file) ?? factLocator(source)
    locators.set(file, locator)
    return locator(path)
  }
}

/** The titles of parts must be known before any text can be validated, so this one file goes first. */
function partTitlesOf(sources: readonly FoundFile[], parsed: readonly ParsedFile[], locate: (file: string, path: FieldPath) => Place): PartTitles {
  const index = sources.findIndex(({ kind, id, translation }) => kind === 'vocabulary' && id === 'parts' && !translation)
  if (index === -1) return readPartTitles(undefined)
  const found = sources[index]!
  const { entry } = validateFile({ found, parsed: parsed[index]!, titles: readPartTitles(undefined), placeOf: (path) => locate(found.file, path) })
  return readPartTitles(entry && isOfKind(entry, 'vocabulary') ? entry.facts : undefined)
}
