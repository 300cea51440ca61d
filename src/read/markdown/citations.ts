/** Finds `[@source-id, p. 12; @other]` in running text. */
import { ID_PATTERN } from '../../core/index.ts'

export type FoundCitation =
  | { start: number; end: number; items: { source: string; locator?: string }[] }
  | { start: number; end: number; items: null }

/** `start` and `end` count in UTF-16 units of `value`. `items` is null where it begins like a citation and is none. */
export function findCitations(value: string): FoundCitation[] {
  const found: FoundCitation[] = []
  // Searched by hand: a pattern would run to the end of the text for each bracket that nobody closes.
  for (let start = value.indexOf('[@'); start !== -1; ) {
    const end = value.indexOf(']', start) + 1
    if (end === 0) {
      found.push({ start, end: start + 2, items: null })
      break
    }
    found.push({ start, end, items: readItems(value.slice(start + 2, end - 1)) })
    start = value.indexOf('[@', end)
  }
  return found
}

function readItems(inside: string): { source: string; locator?: string }[] | null {
  const items: { source: string; locator?: string }[] = []
  for (const [index, written] of inside.split(';').entries()) {
    const trimmed = written.trim()
    const item = index === 0 ? trimmed : trimmed.startsWith('@') ? trimmed.slice(1) : ''
    const comma = item.indexOf(',')
    const source = (comma === -1 ? item : item.slice(0, comma)).trim()
    const locator = comma === -1 ? '' : item.slice(comma + 1).trim()
    if (!ID_PATTERN.test(source)) return null
    items.push({ source, ...(locator && { locator }) })
  }
  return items
}
