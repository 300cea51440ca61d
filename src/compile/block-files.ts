/**
 * The blocks of read sources, a file each, named after what it was made from.
 *
 * So a file never changes its meaning: one that is half written when a run is killed is made again by the next, since
 * no head leads to it yet.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../core/digest.ts'
import type { FoundFile } from '../read/index.ts'

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
    writeFileSync(join(this.#folder, this.#nameOf(found)), blocks)
  }

  prepare(): void {
    mkdirSync(this.#folder, { recursive: true })
  }

  /** Removes those of files that are gone or have changed. */
  keepOnly(files: readonly FoundFile[]): void {
    const wanted = new Set(files.map((found) => this.#nameOf(found)))
    for (const name of readdirSync(this.#folder)) if (!wanted.has(name)) rmSync(join(this.#folder, name), { force: true })
  }

  readonly #nameOf = ({ file, digest }: FoundFile): string => digestOf(`${this.#version} ${file} ${digest}`).slice(0, 32)
}
