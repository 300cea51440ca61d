/** A letter without ink, as in names that seem empty. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Story table at the school of Carrick', 'title: \u3164'))
}
