/** Makes and writes outputs, but only those whose inputs changed, and removes those that an earlier run wrote and this one did not. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { byCodePoint } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { PlannedOutput } from '../emit/index.ts'

export type Written = { written: number; unchanged: number; removed: number }

/** What is known of one output: what it was made from, and what it holds. */
type Known = { contents: string; reads?: string[]; digest?: string }

/** What stands in the folder by our own hand. */
export type Manifest<Summary> = {
  /** Digest of all inputs and of the program: while it is the same, all outputs are. */
  inputs: string
  /** Digest of what every page shows and of the program: while it differs, nothing can be kept. */
  site: string
  /** What the run answered besides its outputs. */
  summary: Summary
  files: Record<string, Known>
}

const MANIFEST = '.crosstown-outputs.json'

/** `keep`: whether outputs whose inputs are the same may stay without being made again. */
export function writeOutputs<Summary>(folder: string, outputs: readonly PlannedOutput[], { inputs, site, summary, keep }: { inputs: string; site: string; summary: Summary; keep: boolean }): Written {
  const before = readManifest<Summary>(folder)
  const known = before?.files ?? {}
  const mayKeep = keep && before?.site === site
  const files: Record<string, Known> = {}
  const counts: Written = { written: 0, unchanged: 0, removed: 0 }
  for (const output of [...outputs].sort((a, b) => byCodePoint(a.path, b.path))) {
    const old = known[output.path]
    const file = join(folder, output.path)
    const exists = old !== undefined && existsSync(file)
    if (mayKeep && exists && old.reads && output.digestOfReads(old.reads) === old.digest) {
      files[output.path] = old
      counts.unchanged += 1
      continue
    }
    const { contents, reads } = output.make()
    const digest = digestOf(contents)
    files[output.path] = { contents: digest, ...(reads && { reads, digest: output.digestOfReads(reads) }) }
    if (exists && old.contents === digest) {
      counts.unchanged += 1
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents)
    counts.written += 1
  }
  for (const path of Object.keys(known)) {
    if (path in files) continue
    rmSync(join(folder, path), { force: true })
    counts.removed += 1
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, MANIFEST), JSON.stringify({ inputs, site, summary, files } satisfies Manifest<Summary>))
  return counts
}

/** The manifest of a folder whose outputs all stand there still and were made from the very same inputs. */
export function unchangedSince<Summary>(folder: string, inputs: string): Manifest<Summary> | undefined {
  const manifest = readManifest<Summary>(folder)
  if (manifest?.inputs !== inputs) return undefined
  return Object.keys(manifest.files).every((path) => existsSync(join(folder, path))) ? manifest : undefined
}

function readManifest<Summary>(folder: string): Manifest<Summary> | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest<Summary>
  } catch {
    return undefined // the first run into this folder
  }
}
