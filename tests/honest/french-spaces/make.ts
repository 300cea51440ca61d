/** French with its narrow spaces, which are seen. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORDS = '\u00ab\u202fBienvenue\u202f!\u202f\u00bb et 10\u00a0000\u2009km'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Use two rooms.', `The host wrote ${WORDS} on the board.`))
}
