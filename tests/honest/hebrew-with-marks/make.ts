/** Hebrew with points and a mark of direction. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORDS = '\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd \u200fCarrick\u200f \u05d8\u05d5\u05d1'

export default function make(root: string): void {
  const file = join(root, 'toolkit/practices/carrick-story-table-2023.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Use two rooms.', `The host wrote ${WORDS} on the board.`))
}
