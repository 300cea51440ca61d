/** A folder of files laid over a small valid knowledge base → a knowledge base on the disk, and what is reported of it. */
import { cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { plainPaint, reportAsText } from '../src/cli/report/text.ts'
import { readKnowledgeBase } from '../src/compile/index.ts'
import type { Diagnostic } from '../src/core/index.ts'

/** Default export of `make.ts`: what a folder cannot hold, such as links, bytes that are no text, or an edition. */
export type Make = (root: string) => void | Promise<void>

const BASE = fileURLToPath(new URL('./cases/_base', import.meta.url))

/** Files of an overlay that are no content: `_delete.txt` names a path of the base on each line, `make.ts` runs last, `codes.txt` is for the test. */
const INSTRUCTIONS = ['_delete.txt', 'make.ts', 'codes.txt']

/** Calls `use` with the root of a base made for it, which is gone afterwards. */
export async function withBase<T>(overlay: string | undefined, use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'crosstown-case-'))
  try {
    cpSync(BASE, root, { recursive: true })
    if (overlay !== undefined) await layOver(root, overlay)
    return await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function layOver(root: string, overlay: string): Promise<void> {
  const [list, script] = INSTRUCTIONS.map((name) => join(overlay, name)) as [string, string]
  if (existsSync(list)) for (const path of readFileSync(list, 'utf8').split('\n').filter(Boolean)) rmSync(join(root, path), { recursive: true })
  cpSync(overlay, root, { recursive: true, filter: (from) => !INSTRUCTIONS.some((name) => from === join(overlay, name)) })
  if (existsSync(script)) await ((await import(/* @vite-ignore */ pathToFileURL(script).href)) as { default: Make }).default(root)
}

/** Everything that is wrong with a base, and the report of it for people. */
export async function reportOf(root: string): Promise<{ diagnostics: Diagnostic[]; text: string }> {
  const { diagnostics } = await readKnowledgeBase(root)
  return { diagnostics, text: reportAsText(diagnostics, (file, line) => lineOf(join(root, file), line), plainPaint) }
}

function lineOf(path: string, line: number): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  return readFileSync(path, 'utf8').split(/\r?\n/)[line - 1]
}
