/** An edition, and a claim that was changed after it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cutEdition } from '../../../cut-edition.ts'

export default async function make(root: string): Promise<void> {
  await cutEdition(root)
  const file = join(root, 'toolkit/methodologies/story-table.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('claim: People greet each other more often afterwards.', 'claim: People know more names afterwards.'))
}
