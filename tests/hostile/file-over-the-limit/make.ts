/** A file of 300 KiB. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => writeFileSync(join(root, 'toolkit/practices/carrick-story-table-2023.md'), '---\n'.repeat(75_000))
