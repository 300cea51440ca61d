/** A link where a file should be. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => symlinkSync('elmford-story-table-2024.md', join(root, 'toolkit/practices/carrick-story-table-2023.md'))
