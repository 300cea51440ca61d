/** An edition with a practice whose file was then deleted. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { cutEdition } from '../../../cut-edition.ts'

export default async function make(root: string): Promise<void> {
  await cutEdition(root)
  rmSync(join(root, 'toolkit/practices/carrick-story-table-2023.md'))
}
