/** One of the folders of the base is a link. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => symlinkSync('/etc', join(root, 'docs'))
