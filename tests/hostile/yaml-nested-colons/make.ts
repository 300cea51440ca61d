/** Six thousand values in one line. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => writeFileSync(join(root, 'networks/organisations/elmford.yml'), `${'a: '.repeat(6_000)}x\n`)
