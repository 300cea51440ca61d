/** What kind of address a link or a picture has, and whether it is allowed. */

import { isPublicHost } from '../../core/index.ts'

export type Address =
  | { kind: 'web' }
  | { kind: 'mail' }
  | { kind: 'part'; part: string }
  | { kind: 'file'; path: string; part?: string }
  | { kind: 'refused'; why: string; hint: string }

const FILE = /^(?:\.{1,2}\/)*(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*\.(?:md|yml)$/

/** Browsers drop these from an address before they look at its scheme, so the check must too. */
 
const IGNORED_BY_BROWSERS = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g

export function readAddress(url: string): Address {
  const bare = url.replace(IGNORED_BY_BROWSERS, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return readWebAddress(url)
  if (scheme === 'mailto') {
    return /^mailto:[^\s@<>"'?&]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(url) ? { kind: 'mail' } : refused('The mail address cannot be read.', 'Write mailto: and one plain address, such as mailto:office@example.org.')
  }
  if (scheme) return refused(`Links of the form “${scheme}:” are not allowed.`, 'Link to a page (https://…), to another file of this knowledge base, or write mailto: before a mail address.')
  if (url.startsWith('#')) return /^#[a-z0-9-]+$/.test(url) ? { kind: 'part', part: url.slice(1) } : refused('The part after # cannot be read.', 'Use the id of a part, such as #steps.')
  if (bare.startsWith('@') || bare.startsWith('/') || bare.startsWith('\\') || url.includes('\\') || url.includes('%') || bare.includes('!')) {
    return refused('Links must not start at the root of the site or of the disk.', 'Link to the file relative to this one, such as ../practices/burgas-flash-mob-2018.md.')
  }
  const [path = '', part] = url.split('#')
  if (FILE.test(path) && (part === undefined || /^[a-z0-9-]+$/.test(part))) return { kind: 'file', path, ...(part && { part }) }
  return refused('This is neither a web address nor a file of this knowledge base.', 'Link to https://… or to a file relative to this one, such as ../practices/burgas-flash-mob-2018.md.')
}

function readWebAddress(url: string): Address {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return refused('The web address cannot be read.', 'Copy it again from the address bar of the browser.')
  }
  if (!/^https?:\/\/[^/]/i.test(url) || /[\s\\<>]/.test(url) || url.search(IGNORED_BY_BROWSERS) !== -1) return refused('The web address cannot be read.', 'Copy it again from the address bar of the browser.')
  if (/^https?:\/\/[^/?#]*@/i.test(url)) return refused('The web address holds a user name, which can disguise where it leads.', 'Remove everything between // and @.')
  if (!isPublicHost(parsed.hostname)) return refused('The web address does not name a public site.', 'Link to a public page, such as https://www.example.org/page.')
  return { kind: 'web' }
}

const refused = (why: string, hint: string): Address => ({ kind: 'refused', why, hint })

/** A picture stands in the folder of its text and has a plain name. */
export const isOwnImage = (url: string): boolean => /^(?:\.\/)?[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:png|jpe?g|webp)$/.test(url)
