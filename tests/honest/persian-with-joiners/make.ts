/** Persian, which cannot be written without the joiner that is not seen. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORDS = '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u06a9\u062a\u0627\u0628\u200c\u0647\u0627'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Use two rooms.', `The host wrote ${WORDS} on the board.`))
}
