/** A field of 100,000 characters. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void =>
  appendFileSync(join(root, 'networks/organisations/elmford.yml'), `nuts: |\n${'  Elmford Elmford Elmford\n'.repeat(4_000)}`)
