/** A name in Windows-1251, as an old editor saves it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = [0xce, 0xe1, 0xf9, 0xe8, 0xed, 0xe0]

export default (root: string): void =>
  writeFileSync(join(root, 'networks/organisations/elmford.yml'), Buffer.concat([Buffer.from('id: elmford\nname: '), Buffer.from(NAME), Buffer.from('\nkind: municipality\n')]))
