/** Parses many files on all cores, few of them right here. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FoundFile } from '../read/index.ts'
import { parseFile } from '../read/index.ts'
import type { ParsedRecord } from './parsed-record.ts'
import { toRecord } from './parsed-record.ts'

/** Below this many, starting a thread (about a third of a second) costs more than it saves. */
const WORTH_A_THREAD = 150
/** Small enough that no core waits long for the last one. */
const CHUNK = 25

export async function parseInThreads(files: readonly FoundFile[]): Promise<ParsedRecord[]> {
  const threads = Math.min(availableParallelism(), 8)
  if (files.length < WORTH_A_THREAD || threads < 2) return files.map((file) => toRecord(parseFile(file)))
  const records = new Array<ParsedRecord>(files.length)
  let next = 0
  const takeChunk = () => {
    const from = next
    next = Math.min(next + CHUNK, files.length)
    return { from, chunk: files.slice(from, next) }
  }
  await Promise.all(Array.from({ length: threads }, () => workOff(takeChunk, (from, parsed) => parsed.forEach((record, index) => (records[from + index] = record)))))
  return records
}

function workOff(takeChunk: () => { from: number; chunk: readonly FoundFile[] }, keep: (from: number, parsed: ParsedRecord[]) => void): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./parse-worker.mjs', import.meta.url))
    let from = 0
    const give = () => {
      const { from: start, chunk } = takeChunk()
      from = start
      if (chunk.length === 0) return void worker.terminate().then(() => done(), failed)
      worker.postMessage(chunk)
    }
    worker.on('message', (parsed: ParsedRecord[]) => {
      keep(from, parsed)
      give()
    })
    worker.on('error', failed)
    give()
  })
}
