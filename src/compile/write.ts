/** Writes outputs to a folder, but only those that changed, and removes those that an earlier run wrote and this one did not. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { byCodePoint } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { Output } from '../emit/index.ts'

export type Written = { written: number; unchanged: number; removed: number }

/** What stands in the folder by our own hand: path → digest. */
const MANIFEST = '.crosstown-outputs.json'

export function writeOutputs(folder: string, outputs: readonly Output[]): Written {
  const before = readManifest(folder)
  const after: Record<string, string> = {}
  const counts: Written = { written: 0, unchanged: 0, removed: 0 }
  for (const { path, contents } of [...outputs].sort((a, b) => byCodePoint(a.path, b.path))) {
    const digest = digestOf(contents)
    after[path] = digest
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
    if (path in after) continue
    rmSync(join(folder, path), { force: true })
    counts.removed += 1
  }
  if (counts.written + counts.removed > 0) writeFileSync(join(folder, MANIFEST), `${JSON.stringify(after, null, 1)}\n`)
  return counts
}

function readManifest(folder: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Record<string, string>
  } catch {
    return {} // the first run into this folder
  }
}
