/** One text of some 350 KiB. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => appendFileSync(join(root, 'toolkit/practices/carrick-story-table-2023.md'), '\nThe tables were full again.\n'.repeat(12_000))
