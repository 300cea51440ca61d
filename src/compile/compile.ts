/** The whole pipeline: find → parse → validate → link → check → compute → plan pages → emit → make and write what changed → report. */
import type { Diagnostic, Locale } from '../core/index.ts'
import { hasErrors, LOCALE_CODES } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { PlannedFolder } from '../emit/index.ts'
import { dataOutputs, pageOutputs, searchFolder, siteDigest } from '../emit/index.ts'
import type { SiteAddress } from '../page/index.ts'
import { digestsOfReads, planPages } from '../page/index.ts'
import { loadAnalyser } from '../search/index.ts'
import { cacheIn, NO_CACHE } from './cache.ts'
import type { Inputs } from './knowledge-base.ts'
import { readInputs, readKnowledgeBase } from './knowledge-base.ts'
import { programDigest } from './program.ts'
import { COUNT_ANEW, wordCountsIn } from './word-counts.ts'
import type { Written } from './write.ts'
import { countFiles, unchangedSince, writeOutputs } from './write.ts'

export type CompileOptions = {
  root: string
  out: string
  locales?: readonly Locale[]
  cache?: boolean
  /** False leaves the search indexes out, which are measured by themselves. */
  search?: boolean
  onStage?: (stage: Stage, done: number, all: number) => void
}

export const STAGES = ['read', 'plan', 'write'] as const
export type Stage = (typeof STAGES)[number]

export type Compiled = {
  diagnostics: Diagnostic[]
  files: number
  entries: number
  pages: number
  /** Null where errors kept everything from being written. */
  written: Written | null
  /** Wall-clock milliseconds of each stage. */
  timings: Record<Stage, number>
}

type Summary = Pick<Compiled, 'diagnostics' | 'files' | 'entries' | 'pages'>

export async function compile({ root, out, locales = LOCALE_CODES, cache = true, search = true, onStage = () => {} }: CompileOptions): Promise<Compiled> {
  const clock = stopwatch()
  onStage('read', 0, 1)
  const inputs = readInputs(root)
  const digest = inputsDigest(inputs, locales, search)
  const unchanged = cache ? unchangedSince<Summary>(out, digest) : undefined
  if (unchanged) return { ...unchanged.summary, written: { written: 0, unchanged: countFiles(unchanged), removed: 0 }, timings: { read: clock(), plan: 0, write: 0 } }

  const { value: base, diagnostics } = await readKnowledgeBase(root, cache ? cacheIn(root) : NO_CACHE, inputs)
  const timings = { read: clock(), plan: 0, write: 0 }
  const summary: Summary = { diagnostics, files: base.files.sources.length, entries: base.working.entries.size, pages: 0 }
  if (hasErrors(diagnostics)) return { ...summary, written: null, timings }
  const images = new Map(base.files.images.map(({ file, name }) => [file, name]))
  const outputs = dataOutputs(base.editions)
  const folders: PlannedFolder[] = []
  const counts = cache ? wordCountsIn(root) : COUNT_ANEW
  for (const [index, locale] of locales.entries()) {
    onStage('plan', index, locales.length)
    for (const edition of base.editions) {
      const pages = planPages(edition, locale, addressOf(locale, images), base.editions)
      summary.pages += pages.length
      outputs.push(...pageOutputs(locale, pages))
      if (search) folders.push(searchFolder(edition, locale, addressOf(locale, images), base.editions, await loadAnalyser(locale), counts.of(edition.ref.name)))
    }
  }
  timings.plan = clock()
  onStage('write', 0, 1)
  const site = `${programDigest()} ${siteDigest(base.editions, images)}`
  const written = writeOutputs(out, outputs, folders, { inputs: digest, site, summary, digestOfRead: digestsOfReads(base.editions), keep: cache })
  counts.save()
  timings.write = clock()
  return { ...summary, written, timings }
}

/** Of everything that can make a difference: the sources, the pictures, the editions, the languages, and the program itself. */
function inputsDigest({ found, editions, changes }: Inputs, locales: readonly Locale[], search: boolean): string {
  const { sources, images } = found.value
  const faults = found.diagnostics.map(({ code, place }) => `${code} ${place.file}`)
  const frozen = editions.flatMap(({ folder, files }) => files.map(({ name, text }) => `${folder}/${name} ${digestOf(text)}`))
  const dates = [...changes()].map(([file, day]) => `${file} ${day}`)
  return digestOf([programDigest(), ...locales, String(search), ...sources.map(({ file, digest }) => `${file} ${digest}`), ...images.map(({ file, name }) => `${file} ${name}`), ...faults, ...frozen, ...dates].join('\n'))
}

/** Addresses as on a site at the root of its domain, the default language without a prefix. */
const addressOf = (locale: Locale, images: ReadonlyMap<string, string>): SiteAddress => {
  const base = locale === 'en' ? '/' : `/${locale}/`
  return { href: (path) => base + path.slice(1), image: (file) => `${base}entry-images/${images.get(file) ?? ''}` }
}

function stopwatch(): () => number {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const passed = now - last
    last = now
    return Math.round(passed)
  }
}
