/**
 * Parsed files kept on disk by the digest of their content, since parsing Markdown is by far the largest cost.
 *
 * The cache is split by file name, so that one changed file rewrites a small part of it. It may be deleted at any time.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from '../core/digest.ts'
import { parseInThreads } from './parse-threads.ts'
import type { ParsedRecord } from './parsed-record.ts'
import { fromRecord } from './parsed-record.ts'
import type { ParseAll } from './read-base.ts'

type Shard = { program: string; records: Record<string, { digest: string; record: ParsedRecord }> }

/** Where a knowledge base keeps what it can make again. */
export const CACHE_FOLDER = '.crosstown/cache'

export function parserFor(root: string): ParseAll {
  return async (files) => {
    const program = programDigest()
    const folder = join(root, CACHE_FOLDER, 'parsed')
    const shards = new Map<string, Shard>()
    const shardOf = (file: string) => {
      const name = digestOf(file).slice(0, 2)
      const shard = shards.get(name) ?? readShard(join(folder, `${name}.json`), program)
      shards.set(name, shard)
      return { name, shard }
    }
    const missing = files.filter(({ file, digest }) => shardOf(file).shard.records[file]?.digest !== digest)
    const parsed = await parseInThreads(missing)
    const changed = new Set<string>()
    missing.forEach(({ file, digest }, index) => {
      const { name, shard } = shardOf(file)
      shard.records[file] = { digest, record: parsed[index]! }
      changed.add(name)
    })
    const present = new Set(files.map(({ file }) => file))
    for (const name of changed) writeShard(join(folder, `${name}.json`), shards.get(name)!, present)
    return files.map(({ file }) => fromRecord(shardOf(file).shard.records[file]!.record))
  }
}

function readShard(file: string, program: string): Shard {
  try {
    const shard = JSON.parse(readFileSync(file, 'utf8')) as Shard
    if (shard.program === program) return { program, records: Object.assign(Object.create(null), shard.records) }
  } catch {
    // missing or half written: it is made again
  }
  return { program, records: Object.create(null) as Shard['records'] }
}

/** Written beside and then renamed, so that a run that is killed leaves no half of a file. Records of deleted files are dropped. */
function writeShard(file: string, shard: Shard, present: ReadonlySet<string>): void {
  const records = Object.fromEntries(Object.entries(shard.records).filter(([name]) => present.has(name)))
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, JSON.stringify({ program: shard.program, records }))
  renameSync(beside, file)
}

let ownDigest: string | undefined

const COMPILER_ROOMS = ['core', 'schema', 'read', 'prose', 'link', 'check', 'compute', 'edition', 'page', 'emit', 'compile']

/** Of the program's own sources, which decide what a file becomes. They cannot change while it runs. */
export function programDigest(): string {
  if (ownDigest) return ownDigest
  const source = fileURLToPath(new URL('..', import.meta.url))
  const files = COMPILER_ROOMS.flatMap((room) => tsFiles(join(source, room)))
  ownDigest = digestOf(files.map((file) => readFileSync(file, 'utf8')).join('\0'))
  return ownDigest
}

function tsFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && item.name.endsWith('.ts') && !item.name.endsWith('.test.ts'))
    .map((item) => join(item.parentPath, item.name))
    .sort()
}

