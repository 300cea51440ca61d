/** Reads many files on all cores, few of them right here; keeps their blocks on disk and answers with the rest. */
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { FoundFile } from '../read/index.ts'
import { openFile, readPartTitles, readSource } from '../read/index.ts'
import type { FactsOf } from '../schema/index.ts'
import { BlockFiles } from './block-files.ts'
import type { SourceRecord } from './source-record.ts'
import { toRecord } from './source-record.ts'

/** What a file is read to: the blocks are on disk by then. */
export type Read = { file: string; digest: string } & Omit<SourceRecord, 'blocks'>

/** What a thread must know: where files stand and where blocks are kept, and the parts that a text can have. */
export type Desk = { root: string; folder: string; version: string; parts: FactsOf<'vocabulary'> | undefined }

/** Small enough that no thread waits long for the last one. */
const CHUNK = 20
/** Fewer files than this are read before a thread has started, which takes most of a second. */
const WORTH_A_THREAD = 250
/** Parsing makes much that is dropped at once: with room for it, a thread spends a tenth less time on tidying up. */
const YOUNG_MIB = 32

/** Files that nobody has taken yet, in chunks. */
type Work = { take: () => { from: number; chunk: readonly FoundFile[] } | undefined; done: (from: number, read: readonly Read[]) => void }

export async function readInThreads(files: readonly FoundFile[], desk: Desk): Promise<Read[]> {
  const all = new Array<Read>(files.length)
  let next = 0
  const work: Work = {
    take() {
      if (next >= files.length) return undefined
      const from = next
      next = Math.min(next + CHUNK, files.length)
      return { from, chunk: files.slice(from, next) }
    },
    done: (from, read) => read.forEach((one, index) => (all[from + index] = one)),
  }
  const helpers = files.length < WORTH_A_THREAD ? 0 : Math.min(availableParallelism(), 8) - 1
  await Promise.all([...Array.from({ length: helpers }, () => readElsewhere(desk, work)), readHere(desk, work)])
  return all
}

/** This thread reads too, and from the first moment: the others are still starting then. */
async function readHere(desk: Desk, { take, done }: Work): Promise<void> {
  const read = readerAt(desk)
  for (let taken = take(); taken; taken = take()) {
    done(taken.from, taken.chunk.map(read))
    await setImmediate() // the others may be waiting for more
  }
}

/** What one thread does with one file. */
export function readerAt({ root, folder, version, parts }: Desk): (found: FoundFile) => Read {
  const titles = readPartTitles(parts)
  const files = new BlockFiles(folder, version)
  return (found) => {
    const open = openFile(root, found)
    const { blocks, ...rest } = toRecord(readSource(open, titles))
    files.put(open, blocks)
    return { file: open.file, digest: open.digest, ...rest }
  }
}

function readElsewhere(desk: Desk, { take, done }: Work): Promise<void> {
  return new Promise((finished, failed) => {
    const worker = new Worker(new URL('./read-worker.mjs', import.meta.url), { workerData: desk, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB } })
    let ahead = 0
    // Two chunks ahead, so that it need not wait while this thread is busy.
    const give = () => {
      for (let taken = ahead < 2 ? take() : undefined; taken; taken = ahead < 2 ? take() : undefined) {
        worker.postMessage(taken)
        ahead += 1
      }
      if (ahead === 0) void worker.terminate().then(() => finished(), failed)
    }
    worker.on('message', (answer: 'ready' | { from: number; read: Read[] }) => {
      if (answer !== 'ready') {
        done(answer.from, answer.read)
        ahead -= 1
      }
      give()
    })
    worker.on('error', failed)
  })
}
