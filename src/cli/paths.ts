/** Paths as people type them → paths inside the knowledge base. */
import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from './command.ts'

/** A path is looked for from here, then from the root; one that is nowhere is a slip of the pen, not an empty result. */
export function pathInRoot(word: string, root: string): string {
  const candidates = isAbsolute(word) ? [word] : [resolve(word), join(root, word)]
  const found = candidates.find((path) => existsSync(path) && !relative(root, path).startsWith('..'))
  if (found === undefined) throw new UsageError(`There is no ${word} in ${root}.`)
  return relative(root, found).split(sep).join('/')
}

/** Whether a file is meant by such a path: itself, or what stands below it. */
export const isWithin = (file: string, path: string): boolean => path === '' || file === path || file.startsWith(`${path}/`)
