/** Half of a record, as a broken transfer leaves it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutEdition } from '../../../cut-edition.ts'

export default async function make(root: string): Promise<void> {
  await cutEdition(root)
  const file = join(root, 'editions/2026.1/edition.json')
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40))
}
