/** Digests of content. A door of its own beside `core/index.ts`, because it needs Node and the browser imports the rest. */
import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hexadecimal, of pieces one behind the other. */
export function digestOf(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/** The first twelve hexadecimal digits: for part digests, which people see in translation files and which nobody attacks. */
export const shortDigestOf = (content: string): string => digestOf(content).slice(0, 12)
