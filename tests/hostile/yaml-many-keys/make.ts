/** Nine thousand fields that nobody knows. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default (root: string): void =>
  writeFileSync(join(root, 'networks/organisations/elmford.yml'), Array.from({ length: 9_000 }, (_, index) => `f${index.toString(36)}:`).join('\n'))
