/** Names that would colour a terminal or give orders to a workflow. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export default function make(root: string): void {
  writeFileSync(join(root, 'toolkit/practices/\u001b[31mred.md'), '')
  writeFileSync(join(root, 'toolkit/practices/a\n::error::b.md'), '')
}
