/** Nine thousand keys of keys, on which a parser that recurses runs out of stack. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => writeFileSync(join(root, 'networks/organisations/elmford.yml'), `${'? '.repeat(9_000)}x\n`)
