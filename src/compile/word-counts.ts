/** Word counts of documents, kept from run to run: one changed entry is counted again, all others are not. */
import { join } from 'node:path'
import { shortDigestOf } from '../core/digest.ts'
import type { CountWords } from '../emit/index.ts'
import type { Counts } from '../search/index.ts'
import { countWords } from '../search/index.ts'
import { CACHE_FOLDER } from './cache.ts'
import { programDigest } from './program.ts'
import { Store } from './store.ts'

export type WordCounts = { of: (edition: string) => CountWords; save: () => void }

/** Counting each time, and remembering nothing. */
export const COUNT_ANEW: WordCounts = { of: () => countWords, save: () => {} }

/** Kept beside what else a base can make again. What nobody asked for in this run is dropped, in the shards that it rewrites. */
export function wordCountsIn(root: string): WordCounts {
  const store = new Store(join(root, CACHE_FOLDER, 'counts'), programDigest(), 64)
  const asked = new Set<string>()
  return {
    of: (edition) => (document, analyser) => {
      const name = `${edition} ${analyser.locale} ${document.ref}`
      const digest = shortDigestOf(JSON.stringify(document))
      asked.add(name)
      const known = store.get(name, digest)
      if (known !== undefined) return JSON.parse(known) as Counts
      const counts = countWords(document, analyser)
      store.put(name, digest, JSON.stringify(counts))
      return counts
    },
    // Those of editions and languages that this run did not touch stay.
    save() {
      const touched = new Set([...asked].map(indexOf))
      store.save((name) => asked.has(name) || !touched.has(indexOf(name)))
    },
  }
}

const indexOf = (name: string): string => name.split(' ', 2).join(' ')
