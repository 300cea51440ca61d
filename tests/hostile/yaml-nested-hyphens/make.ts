/** Nine thousand lists in one line. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => writeFileSync(join(root, 'networks/organisations/elmford.yml'), `${'- '.repeat(9_000)}x\n`)
