/** Half of a character. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => writeFileSync(join(root, 'toolkit/practices/carrick-story-table-2023.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc3, 0x28, 0x0a]))
