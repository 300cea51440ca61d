/** A picture of five MiB. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => writeFileSync(join(root, 'toolkit/practices/hall.png'), Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(5 * 1024 * 1024)]))
