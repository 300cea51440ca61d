/** Line ends and the mark of Windows, as its editor saves them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, `\ufeff${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`)
}
