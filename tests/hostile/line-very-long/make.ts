/** A line of 200,000 characters. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Use two rooms.', 'Use two rooms. '.repeat(13_000)))
}
