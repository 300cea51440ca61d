/**
 * The blocks of read sources, a file each, named after what it was made from.
 *
 * So a file never changes its meaning, and two runs at once, a check beside the writer's loop, write the same.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../core/digest.ts'
import type { FoundFile } from '../read/index.ts'

/** Marks a file that is being written. */
const BESIDE = '.beside-'

export class BlockFiles {
  readonly #folder: string
  readonly #version: string

  constructor(folder: string, version: string) {
    this.#folder = folder
    this.#version = version
  }

  get(found: FoundFile): string | undefined {
    try {
      return readFileSync(join(this.#folder, this.#nameOf(found)), 'utf8')
    } catch {
      return undefined // somebody has cleared the folder: it is made again
    }
  }

  put(found: FoundFile, blocks: string): void {
    const file = join(this.#folder, this.#nameOf(found))
    // Written beside and then renamed, so that another run never reads half of it.
    writeFileSync(`${file}${BESIDE}${process.pid}`, blocks)
    renameSync(`${file}${BESIDE}${process.pid}`, file)
  }

  prepare(): void {
    mkdirSync(this.#folder, { recursive: true })
  }

  /** Removes those of files that are gone or have changed, and leaves alone what another run is writing. */
  keepOnly(files: readonly FoundFile[]): void {
    const wanted = new Set(files.map((found) => this.#nameOf(found)))
    for (const name of readdirSync(this.#folder)) if (!wanted.has(name) && !name.includes(BESIDE)) rmSync(join(this.#folder, name), { force: true })
  }

  readonly #nameOf = ({ file, digest }: FoundFile): string => digestOf(`${this.#version} ${file} ${digest}`).slice(0, 32)
}
