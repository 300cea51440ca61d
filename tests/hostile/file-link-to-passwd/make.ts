/** A link to a file of the machine. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => symlinkSync('/etc/passwd', join(root, 'toolkit/practices/carrick-story-table-2023.md'))
