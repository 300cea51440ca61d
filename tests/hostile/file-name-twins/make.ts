/** Two names that are one on a computer without capital letters. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  mkdirSync(join(root, 'docs'))
  for (const name of ['guide.md', 'Guide.md']) writeFileSync(join(root, 'docs', name), '---\ntitle: A guide\ndescription: For tests.\n---\n')
}
