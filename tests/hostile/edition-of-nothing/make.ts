/** Entries that are none, with the right digest. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../../src/core/digest.ts'

const TEXT = JSON.stringify({ entries: [{}], translations: [], meanings: {} })

export default function make(root: string): void {
  const folder = join(root, 'editions/2026.1')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'organisation.json'), TEXT)
  writeFileSync(join(folder, 'edition.json'), JSON.stringify({ format: 1, name: '2026.1', title: 'x', date: '2026-06-01', notes: '', files: { 'organisation.json': digestOf(TEXT) } }))
}
