/** Writes outputs to a folder, but only those that changed, and removes those that an earlier run wrote and this one did not. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { byCodePoint } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { Output } from '../emit/index.ts'

export type Written = { written: number; unchanged: number; removed: number }

/** What stands in the folder by our own hand. */
export type Manifest<Summary> = {
  /** Digest of all inputs and of the program: while it is the same, the outputs are. */
  inputs: string
  /** What the run answered besides its outputs. */
  summary: Summary
  /** Output path → digest. */
  files: Record<string, string>
}

const MANIFEST = '.crosstown-outputs.json'

export function writeOutputs<Summary>(folder: string, outputs: readonly Output[], inputs: string, summary: Summary): Written {
  const before = readManifest<Summary>(folder)?.files ?? {}
  const files: Manifest<Summary>['files'] = {}
  const counts: Written = { written: 0, unchanged: 0, removed: 0 }
  for (const { path, contents } of [...outputs].sort((a, b) => byCodePoint(a.path, b.path))) {
    const digest = digestOf(contents)
    files[path] = digest
    const file = join(folder, path)
    if (before[path] === digest && existsSync(file)) {
      counts.unchanged += 1
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, contents)
    counts.written += 1
  }
  for (const path of Object.keys(before)) {
    if (path in files) continue
    rmSync(join(folder, path), { force: true })
    counts.removed += 1
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, MANIFEST), JSON.stringify({ inputs, summary, files } satisfies Manifest<Summary>))
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
