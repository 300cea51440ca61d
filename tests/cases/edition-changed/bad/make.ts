/** A date corrected by hand in an edition. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutEdition } from '../../../cut-edition.ts'

export default async function make(root: string): Promise<void> {
  await cutEdition(root)
  const file = join(root, 'editions/2026.1/practice.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('2024-06-14', '2024-06-21'))
}
