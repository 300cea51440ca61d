/** The first half of the pipeline: a folder of sources → a checked graph. */
import type { Diagnostic, Key, Place, Result } from '../core/index.ts'
import { sortDiagnostics, toKey, topOf } from '../core/index.ts'
import { checkGraph } from '../check/index.ts'
import type { Graph } from '../link/index.ts'
import { linkEntries } from '../link/index.ts'
import type { FoundFile, FoundFiles, PartTitles } from '../read/index.ts'
import { factLocator, findFiles, openFile, readPartTitles, readSource } from '../read/index.ts'
import type { Entry, FieldPath, Translation } from '../schema/index.ts'
import { isOfKind } from '../schema/index.ts'
import type { Cache, Parts } from './cache.ts'
import { NO_CACHE } from './cache.ts'

/** The working sources after all stages up to the checks. */
export type Base = {
  graph: Graph
  files: FoundFiles
  titles: PartTitles
  /** Finds the place of a fact, for faults that later stages find. */
  locate: (file: string, path: FieldPath) => Place
}

/** `found` is given where the files have been read already. */
export async function readBase(root: string, cache: Cache = NO_CACHE, found: Result<FoundFiles> = findFiles(root)): Promise<Result<Base>> {
  const { sources, images } = found.value
  const read = await cache.readAll(root, sources, partsIn(root, sources))
  const locate = locatorOf(root, sources)
  const entries: Entry[] = []
  const translations: Translation[] = []
  const broken = new Set<Key>()
  const diagnostics: Diagnostic[] = [...found.diagnostics]
  read.forEach(({ entry, translation, diagnostics: own }, index) => {
    diagnostics.push(...own)
    if (entry) entries.push(entry)
    else if (translation) translations.push(translation)
    else if (!sources[index]!.translation) broken.add(toKey(sources[index]!.kind, sources[index]!.id))
  })
  const imageFiles = new Set(images.map(({ file }) => file))
  const linked = linkEntries({ entries, translations, broken, hasImage: (file) => imageFiles.has(file), locate })
  const checked = checkGraph({ graph: linked.value, locate, remember: cache.remember })
  cache.save(sources)
  return { value: { graph: linked.value, files: found.value, titles: readPartTitles(linked.value.get('vocabulary/parts')?.facts), locate }, diagnostics: sortDiagnostics([...diagnostics, ...linked.diagnostics, ...checked]) }
}

/** Parses a file's YAML again only when a fault asks for a place, and then once. */
function locatorOf(root: string, sources: readonly FoundFile[]): (file: string, path: FieldPath) => Place {
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const locators = new Map<string, (path: FieldPath) => Place>()
  return (file, path) => {
    const source = byFile.get(file)
    if (!source) return topOf(file)
    const locator = locators.get(file) ?? factLocator(openFile(root, source))
    locators.set(file, locator)
    return locator(path)
  }
}

/** The titles of parts must be known before any text can be read. */
function partsIn(root: string, sources: readonly FoundFile[]): Parts {
  const found = sources.find(({ kind, id, translation }) => kind === 'vocabulary' && id === 'parts' && !translation)
  return {
    digest: found?.digest ?? '',
    facts() {
      const entry = found && readSource(openFile(root, found), readPartTitles(undefined)).entry
      return entry && isOfKind(entry, 'vocabulary') ? entry.facts : undefined
    },
  }
}
