/** Each line deeper by two spaces. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Use two rooms.', Array.from({ length: 30 }, (_, index) => `${' '.repeat(index * 2)}- deep`).join('\n')))
}
