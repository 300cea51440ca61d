/** A link to a device that never ends: whoever reads a line of it reads for ever. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => symlinkSync('/dev/zero', join(root, 'toolkit/practices/carrick-story-table-2023.md'))
