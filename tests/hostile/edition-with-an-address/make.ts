/** An address that no working source could have. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../../src/core/digest.ts'

const TEXT = JSON.stringify({ entries: [{ key: 'organisation/x', kind: 'organisation', id: 'x', file: 'networks/organisations/x.yml', digest: '', locale: 'en', facts: { id: 'x', language: 'en', name: 'X', names: {}, kind: 'other', url: 'javascript:alert(1)' }, sections: [] }], translations: [], meanings: {} })

export default function make(root: string): void {
  const folder = join(root, 'editions/2026.1')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'organisation.json'), TEXT)
  writeFileSync(join(folder, 'edition.json'), JSON.stringify({ format: 1, name: '2026.1', title: 'x', date: '2026-06-01', notes: '', files: { 'organisation.json': digestOf(TEXT) } }))
}
