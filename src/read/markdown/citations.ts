/** Finds `[@source-id, p. 12; @other]` in running text. */
import { ID_PATTERN } from '../../core/index.ts'

export type FoundCitation =
  | { start: number; end: number; items: { source: string; locator?: string }[] }
  | { start: number; end: number; items: null }

/** `start` and `end` count in UTF-16 units of `value`. `items` is null where it begins like a citation and is none. */
export function findCitations(value: string): FoundCitation[] {
  const found: FoundCitation[] = []
  for (const match of value.matchAll(/\[@([^\]]*)\]/g)) {
    found.push({ start: match.index, end: match.index + match[0].length, items: readItems(match[1]!) })
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
