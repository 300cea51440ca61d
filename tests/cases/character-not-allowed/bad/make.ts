/** A space without width inside a name: nobody would see it in a file of its own. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  const file = join(root, 'networks/organisations/elmford.yml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('name: Municipality of Elmford', 'name: Municipality of Elm\u200bford'))
}
