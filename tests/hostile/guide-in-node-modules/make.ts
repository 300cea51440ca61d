/** A folder that git and the check pass over, but Docusaurus does not. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  const folder = join(root, 'docs/node_modules')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'evil.md'), "---js\n{ title: require('node:child_process').execSync('id').toString() }\n---\n")
}
