/** Makes and writes outputs, but only those whose inputs changed, and removes those that an earlier run wrote and this one did not. */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { byCodePoint } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { PlannedFolder, PlannedOutput } from '../emit/index.ts'

export type Written = { written: number; unchanged: number; removed: number }

/** What is known of one output: the digest of what it holds, and the numbers of what it was made from. */
type Known = { contents: string; reads?: number[] }

/** What is known of a folder that is made as a whole: its files, and the numbers of what they were made from. */
type KnownFolder = { files: string[]; reads: number[] }

/** What stands in the folder by our own hand. */
export type Manifest<Summary> = {
  /** Digest of all inputs and of the program: while it is the same, all outputs are. */
  inputs: string
  /** Digest of what every page shows and of the program: while it differs, nothing can be kept. */
  site: string
  /** What the run answered besides its outputs. */
  summary: Summary
  /** What outputs were made from, each with its digest at the time. */
  reads: [read: string, digest: string][]
  files: Record<string, Known>
  folders: Record<string, KnownFolder>
}

const MANIFEST = '.crosstown-outputs.json'

type Run<Summary> = Pick<Manifest<Summary>, 'inputs' | 'site' | 'summary'> & {
  /** What a read finds now. */
  digestOfRead: (read: string) => string
  /** Whether outputs whose inputs are the same may stay without being made again. */
  keep: boolean
}

export function writeOutputs<Summary>(folder: string, outputs: readonly PlannedOutput[], planned: readonly PlannedFolder[], { inputs, site, summary, digestOfRead, keep }: Run<Summary>): Written {
  const before = readManifest<Summary>(folder)
  const known = before?.files ?? {}
  const reads = new Reads(digestOfRead, before?.reads ?? [])
  const mayKeep = keep && before?.site === site
  const files: Record<string, Known> = {}
  const counts: Written = { written: 0, unchanged: 0, removed: 0 }
  for (const output of [...outputs].sort((a, b) => byCodePoint(a.path, b.path))) {
    const old = known[output.path]
    const file = join(folder, output.path)
    const exists = old !== undefined && existsSync(file)
    if (mayKeep && exists && old.reads && reads.areUnchanged(old.reads)) {
      files[output.path] = { contents: old.contents, reads: reads.keep(old.reads) }
      counts.unchanged += 1
      continue
    }
    const made = output.make()
    const contents = digestOf(...made.contents)
    files[output.path] = { contents, ...(made.reads && { reads: reads.numbersOf(made.reads) }) }
    if (exists && old.contents === contents) {
      counts.unchanged += 1
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writePieces(file, made.contents)
    counts.written += 1
  }
  const folders: Record<string, KnownFolder> = {}
  for (const { folder: path, make } of planned) {
    const old = before?.folders?.[path]
    if (mayKeep && old && old.files.every((name) => existsSync(join(folder, path, name))) && reads.areUnchanged(old.reads)) {
      folders[path] = { files: old.files, reads: reads.keep(old.reads) }
      counts.unchanged += old.files.length
      continue
    }
    const made = make()
    folders[path] = { files: [...made.files.keys()], reads: reads.numbersOf(made.reads) }
    for (const [name, contents] of made.files) writeNew(join(folder, path, name), contents, counts)
  }
  const stays = new Set([...Object.keys(files), ...filesIn(folders)])
  for (const path of [...Object.keys(known), ...filesIn(before?.folders ?? {})]) {
    if (stays.has(path)) continue
    rmSync(join(folder, path), { force: true })
    counts.removed += 1
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, MANIFEST), JSON.stringify({ inputs, site, summary, reads: reads.list, files, folders } satisfies Manifest<Summary>))
  return counts
}

const filesIn = (folders: Record<string, KnownFolder>): string[] => Object.entries(folders).flatMap(([path, { files }]) => files.map((name) => `${path}/${name}`))

/** Most files of a folder are named by what they hold: what stands there is right. */
function writeNew(file: string, contents: string, counts: Written): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === contents) {
    counts.unchanged += 1
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, contents)
  counts.written += 1
}

function writePieces(file: string, pieces: readonly string[]): void {
  const descriptor = openSync(file, 'w')
  for (const piece of pieces) writeSync(descriptor, piece)
  closeSync(descriptor)
}

/** What outputs were made from, numbered, since many read the same. Each read is looked at once in a run. */
class Reads {
  readonly list: [read: string, digest: string][] = []
  readonly #digestOf: (read: string) => string
  readonly #before: readonly (readonly [read: string, digest: string])[]
  readonly #isUnchanged: (boolean | undefined)[] = []
  readonly #numbers = new Map<string, number>()

  constructor(digestOf: (read: string) => string, before: readonly (readonly [read: string, digest: string])[]) {
    this.#digestOf = digestOf
    this.#before = before
  }

  /** `numbers` are those of the run before. */
  areUnchanged(numbers: readonly number[]): boolean {
    return numbers.every((number) => (this.#isUnchanged[number] ??= this.#digestOf(this.#before[number]![0]) === this.#before[number]![1]))
  }

  /** Numbers of the run before as those of this one; they are unchanged. */
  keep(numbers: readonly number[]): number[] {
    return numbers.map((number) => this.#numberOf(...this.#before[number]!))
  }

  numbersOf(reads: readonly string[]): number[] {
    return reads.map((read) => this.#numberOf(read))
  }

  #numberOf(read: string, digest?: string): number {
    let number = this.#numbers.get(read)
    if (number === undefined) {
      number = this.list.push([read, digest ?? this.#digestOf(read)]) - 1
      this.#numbers.set(read, number)
    }
    return number
  }
}

/** How many files stand in the folder by our own hand. */
export const countFiles = ({ files, folders }: Pick<Manifest<unknown>, 'files' | 'folders'>): number => Object.keys(files).length + filesIn(folders).length

/** The manifest of a folder whose outputs all stand there still and were made from the very same inputs. */
export function unchangedSince<Summary>(folder: string, inputs: string): Manifest<Summary> | undefined {
  const manifest = readManifest<Summary>(folder)
  if (manifest?.inputs !== inputs) return undefined
  return [...Object.keys(manifest.files), ...filesIn(manifest.folders ?? {})].every((path) => existsSync(join(folder, path))) ? manifest : undefined
}

function readManifest<Summary>(folder: string): Manifest<Summary> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest<Summary>
  } catch {
    return undefined // the first run into this folder
  }
}
