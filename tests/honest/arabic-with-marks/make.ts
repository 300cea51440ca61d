/** Arabic with the marks that keep a Latin name in its place. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORDS = '\u0645\u0631\u062d\u0628\u0627\u064b \u0628\u0643\u0645 \u0641\u064a Carrick\u200f \u0627\u0644\u064a\u0648\u0645\u200e!'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Use two rooms.', `The host wrote ${WORDS} on the board.`))
}
