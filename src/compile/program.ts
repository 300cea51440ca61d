/** The compiler as a version of itself: what it keeps on disk holds only as long as it is the same program. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf } from '../core/digest.ts'

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
