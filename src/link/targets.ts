/** Where a link in a text leads: from a file to a file, and so from an entry to an entry. */
import type { Key } from '../core/index.ts'
import { toKey } from '../core/index.ts'
import { placementOf } from '../schema/index.ts'

export type Target = { key: Key; part?: string }

/**
 * The entry that a relative link means, or undefined where it leaves the knowledge base.
 *
 * `fromFile` is the file of the original: a translation stands at another path, but its links are copied from there.
 */
export function targetOf(fromFile: string, url: string): Target | undefined {
  const [path = '', part] = url.split('#')
  const steps = path === '' ? fromFile.split('/') : fromFile.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..' && steps.length === 0) return undefined
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  const placement = placementOf(steps.join('/'))
  if (placement.type !== 'source' || placement.translation) return undefined
  return { key: toKey(placement.kind, placement.id), ...(part && { part }) }
}

/** The same, for many texts that lead to the same few entries: an address is followed once from each folder. */
export function rememberingTargets(): typeof targetOf {
  const known = new Map<string, Target | undefined>()
  return (fromFile, url) => {
    if (url.startsWith('#')) return targetOf(fromFile, url)
    const written = `${fromFile.slice(0, fromFile.lastIndexOf('/'))} ${url}`
    if (!known.has(written)) known.set(written, targetOf(fromFile, url))
    return known.get(written)
  }
}

/** A link that stays inside the knowledge base: everything but web and mail addresses. */
export const isInternal = (url: string): boolean => !/^(https?|mailto):/i.test(url)
