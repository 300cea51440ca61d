/** What a run remembers for the next one: read sources by the digest of their file, and what rules found in their texts. */
import { join } from 'node:path'
import type { Remember } from '../check/index.ts'
import { digestOf } from '../core/digest.ts'
import type { FoundFile, ReadSource } from '../read/index.ts'
import { openFile, readPartTitles, readSource } from '../read/index.ts'
import type { FactsOf } from '../schema/index.ts'
import { BlockFiles } from './block-files.ts'
import { programDigest } from './program.ts'
import { readInThreads } from './read-threads.ts'
import type { SourceRecord } from './source-record.ts'
import { fromRecord, toRecord } from './source-record.ts'
import { Store } from './store.ts'

/** The vocabulary of the parts that a text can have; it is read only where a file must be. */
export type Parts = { digest: string; facts: () => FactsOf<'vocabulary'> | undefined }

export type Cache = {
  readAll: (root: string, files: readonly FoundFile[], parts: Parts) => Promise<ReadSource[]>
  remember: Remember
  /** To be called when all is read and checked. */
  save: (files: readonly FoundFile[]) => void
}

/** Where a knowledge base keeps what it can make again. */
export const CACHE_FOLDER = '.crosstown/cache'

/** Reading one file after the other, and remembering nothing. */
export const NO_CACHE: Cache = {
  readAll: async (root, files, parts) => {
    const titles = readPartTitles(parts.facts())
    return files.map((file) => readSource(openFile(root, file), titles))
  },
  remember: (_rule, _text, _dependsOn, make) => make(),
  save: () => {},
}

export function cacheIn(root: string): Cache {
  const folder = join(root, CACHE_FOLDER)
  const found = new Store(join(folder, 'found'), programDigest(), 1)
  return {
    async readAll(_root, files, parts) {
      const version = digestOf(`${programDigest()} ${parts.digest}`)
      const desk = join(folder, 'blocks')
      const heads = new Store(join(folder, 'heads'), version, 16)
      const words = new Store(join(folder, 'words'), version, 64)
      const blocks = new BlockFiles(desk, version)
      const missing = files.filter(({ file, digest }) => heads.get(file, digest) === undefined)
      let current = files
      if (missing.length > 0) {
        blocks.prepare()
        const read = await readInThreads(missing, { root, folder: desk, version, parts: parts.facts() })
        for (const { file, digest, head, words: own } of read) {
          heads.put(file, digest, head)
          words.put(file, digest, own)
        }
        // A file that was saved after it was found has been read as it is now.
        const digests = new Map(read.map(({ file, digest }) => [file, digest]))
        current = files.map((found) => ({ ...found, digest: digests.get(found.file) ?? found.digest }))
        // Heads last: where one is, its words and blocks are.
        words.save(isAmong(files))
        heads.save(isAmong(files))
        blocks.keepOnly(current)
      }
      const textsOf = lazily(words, blocks, (found) => toRecord(readSource(openFile(root, found), readPartTitles(parts.facts()))))
      return current.map((found) => fromRecord(heads.get(found.file, found.digest)!, ...textsOf(found)))
    },

    remember(rule, { file, digest }, dependsOn, make) {
      const known = found.get(`${rule} ${file}`, `${digest}-${dependsOn}`)
      if (known !== undefined) return JSON.parse(known) as ReturnType<typeof make>
      const made = make()
      found.put(`${rule} ${file}`, `${digest}-${dependsOn}`, JSON.stringify(made))
      return made
    },

    save(files) {
      const isFile = isAmong(files)
      found.save((name) => isFile(name.slice(name.indexOf(' ') + 1)))
    },
  }
}

/**
 * Words and blocks of a file, read when they are asked for; `again` is for the case that somebody clears the cache while we run.
 *
 * A function of its own, so that what it returns holds on to no more than it needs: not to the heads of all files.
 */
const lazily = (words: Store, blocks: BlockFiles, again: (found: FoundFile) => SourceRecord) => (found: FoundFile): [words: () => string, blocks: () => string] => [
  () => words.get(found.file, found.digest) ?? again(found).words,
  () => blocks.get(found) ?? again(found).blocks,
]

function isAmong(files: readonly FoundFile[]): (file: string) => boolean {
  const names = new Set(files.map(({ file }) => file))
  return (file) => names.has(file)
}
