/** An edition with a practice that was then withdrawn. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutEdition } from '../../../cut-edition.ts'

export default async function make(root: string): Promise<void> {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  const withdrawn = readFileSync(file, 'utf8')
  writeFileSync(file, withdrawn.replace(/status: withdrawn\nwithdrawn: .*\n/, 'status: published\n'))
  await cutEdition(root)
  writeFileSync(file, withdrawn)
}
