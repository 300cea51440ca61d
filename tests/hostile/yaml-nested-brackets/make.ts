/** Ten thousand brackets. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void => appendFileSync(join(root, 'networks/organisations/elmford.yml'), `names: ${'['.repeat(10_000)}${']'.repeat(9_000)}\n`)
