/**
 * Texts kept on disk by name, each with the digest of what it was made from.
 *
 * Split into shards by name, so that one changed text rewrites a small part and few asked for read a small part. A shard
 * is lines: the version, then for each text its digest and name, and the text itself, which must hold no line break.
 * It may be deleted at any time.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortDigestOf } from '../core/digest.ts'

type Shard = { texts: Map<string, { digest: string; text: string }>; changed: boolean }

export class Store {
  readonly #folder: string
  readonly #version: string
  readonly #shardCount: number
  readonly #shards = new Map<number, Shard>()

  /** `shards` is at most 4096. What an earlier version has left is not read. */
  constructor(folder: string, version: string, shards: number) {
    this.#folder = folder
    this.#version = version
    this.#shardCount = shards
  }

  get(name: string, digest: string): string | undefined {
    const kept = this.#shardOf(name).texts.get(name)
    return kept?.digest === digest ? kept.text : undefined
  }

  put(name: string, digest: string, text: string): void {
    const shard = this.#shardOf(name)
    shard.texts.set(name, { digest, text })
    shard.changed = true
  }

  /** Writes what changed; texts whose name is not wanted any more are dropped along the way. */
  save(isWanted: (name: string) => boolean): void {
    for (const [index, shard] of this.#shards) {
      if (!shard.changed) continue
      const lines = [this.#version]
      for (const [name, { digest, text }] of shard.texts) if (isWanted(name)) lines.push(`${digest} ${name}`, text)
      mkdirSync(this.#folder, { recursive: true })
      const file = this.#fileOf(index)
      // Written beside and then renamed, so that a run that is killed leaves no half of a file.
      writeFileSync(`${file}.${process.pid}`, lines.join('\n'))
      renameSync(`${file}.${process.pid}`, file)
      shard.changed = false
    }
  }

  #shardOf(name: string): Shard {
    const index = this.#shardCount === 1 ? 0 : Number.parseInt(shortDigestOf(name).slice(0, 3), 16) % this.#shardCount
    let shard = this.#shards.get(index)
    if (!shard) this.#shards.set(index, (shard = { texts: this.#read(index), changed: false }))
    return shard
  }

  #read(index: number): Shard['texts'] {
    const texts: Shard['texts'] = new Map()
    const [version, ...lines] = readOrEmpty(this.#fileOf(index)).split('\n')
    if (version !== this.#version) return texts
    for (let at = 0; at + 1 < lines.length; at += 2) {
      const head = lines[at]!
      const space = head.indexOf(' ')
      texts.set(head.slice(space + 1), { digest: head.slice(0, space), text: lines[at + 1]! })
    }
    return texts
  }

  readonly #fileOf = (index: number) => join(this.#folder, String(index))
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // not there yet: what it held is made again
  }
}
