/** A text as UTF-16. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => writeFileSync(join(root, 'toolkit/practices/carrick-story-table-2023.md'), Buffer.from('\ufeff---\ntitle: x\n---\n', 'utf16le'))
