/** A link to a folder of the machine. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => symlinkSync('/etc', join(root, 'toolkit/practices/more'))
