/** One measurement in a process of its own: its wall time without Node's start, and its peak memory. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { parse } from 'yaml'
import { compile } from '../compile/index.ts'

export type Task = 'floor' | 'compile'
export type Measured = { milliseconds: number; peakMiB: number; detail: unknown }

/** The floor: read every file, parse its YAML and its Markdown with the same constructs, one after the other, and do nothing with it. */
function floor(root: string): number {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((item) => item.isFile() && /\.(md|yml)$/.test(item.name))
  for (const item of files) {
    const content = readFileSync(join(item.parentPath, item.name), 'utf8')
    if (item.name.endsWith('.yml')) {
      parse(content)
      continue
    }
    const end = content.indexOf('\n---\n', 4)
    parse(content.slice(4, end))
    fromMarkdown(content.slice(end + 5), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  }
  return files.length
}

export async function measure(task: Task, root: string): Promise<Measured> {
  const start = performance.now()
  const detail = task === 'floor' ? floor(join(root)) : await compile({ root, out: join(root, '.crosstown/out'), locales: ['en'], search: false }).then(({ timings, written, pages }) => ({ timings, written, pages }))
  return { milliseconds: performance.now() - start, peakMiB: process.resourceUsage().maxRSS / 1024, detail }
}
