/** Fifty thousand files of the kind that is counted, but not read. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  for (let number = 1; number <= 50_000; number++) writeFileSync(join(root, `i18n/bg/${number}.json`), '')
}
