/** Which folder holds what, and what a path therefore is. Pure: looks at names only. */
import type { Kind, Locale } from '../core/index.ts'
import { ID_PATTERN, isLocale, KINDS } from '../core/index.ts'
import { kindOf } from './kinds/index.ts'

export type SourcePath = {
  kind: Kind
  id: string
  /** Set for a translation: the language of the folder `i18n/<locale>/` it stands in. */
  translation?: Locale
}

export type Placement =
  | ({ type: 'source' } & SourcePath)
  | { type: 'image' }
  | { type: 'ignored' }
  | { type: 'misplaced'; why: string; hint: string; fault: 'file-out-of-place' | 'file-name-not-allowed' }

/** Top folders that may hold sources. Everything else below the root is not looked at. */
export const SOURCE_FOLDERS = ['toolkit', 'recommendations', 'networks', 'vocabulary', 'docs', 'i18n'] as const

const FOLDERS = KINDS.map((kind) => ({ kind, folder: kindOf(kind).folder })).sort((a, b) => b.folder.length - a.folder.length)

/** `file` is relative to the root, with forward slashes. */
export function placementOf(file: string): Placement {
  const [top, locale, ...rest] = file.split('/')
  if (top !== 'i18n') return placementInside(file)
  if (!locale || !isLocale(locale)) return misplaced(`The site has no language “${locale ?? ''}”.`, 'Translations stand in i18n/en, i18n/bg, i18n/sl, i18n/sq or i18n/lv.')
  if (rest.length === 1) return { type: 'ignored' }
  // Docusaurus reads texts that stand there, and the check would never see them.
  if (rest[0]?.startsWith('docusaurus-')) return file.endsWith('.json') ? { type: 'ignored' } : unusable('Only words of the interface are kept in this folder.', 'Delete the file; guides are not translated here.')
  const inside = placementInside(rest.join('/'))
  return inside.type === 'source' ? { ...inside, translation: locale } : inside
}

function placementInside(file: string): Placement {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (name === 'README.md' && !file.startsWith('docs/')) return { type: 'ignored' }
  const found = FOLDERS.find(({ folder }) => file.startsWith(`${folder}/`))
  if (!found) return misplaced('Nothing of the knowledge base is kept in this folder.', 'Move it to the folder of its kind; the README lists them.')
  if (/\.(png|jpe?g|webp)$/i.test(name)) return { type: 'image' }
  const { kind, folder } = found
  if (kind === 'guide') return placementOfGuide(file.slice('docs/'.length))
  const { format, label } = kindOf(kind)
  if (file.slice(folder.length + 1).includes('/')) return misplaced(`A ${label} stands directly in ${folder}/.`, `Move the file to ${folder}/.`)
  const match = /^(.*)\.(md|yml|yaml)$/.exec(name)
  if (!match) return misplaced(`Files of this type are not used in ${folder}/.`, `A ${label} is a .${format} file.`)
  if (match[2] !== format) return { type: 'misplaced', fault: 'file-name-not-allowed', why: `A ${label} is a .${format} file.`, hint: `Rename it to ${match[1]}.${format}.` }
  if (!ID_PATTERN.test(match[1]!)) {
    return { type: 'misplaced', fault: 'file-name-not-allowed', why: 'The file name has characters that do not work in addresses.', hint: 'Use lower-case Latin letters, digits and single hyphens, such as living-library-vratsa-2022.md.' }
  }
  return { type: 'source', kind, id: match[1]! }
}

/** Docusaurus reads this folder itself, so whatever it would run or take for a page must pass here first. */
function placementOfGuide(path: string): Placement {
  if (/(^|\/)_category_\.json$/.test(path)) return { type: 'ignored' }
  const id = /^(.*)\.md$/.exec(path)?.[1]
  if (id?.split('/').every((step) => ID_PATTERN.test(step))) return { type: 'source', kind: 'guide', id }
  return unusable('A guide is a .md file with a plain name.', 'Use lower-case Latin letters, digits and single hyphens, such as docs/evidence.md; the page of a folder is its index.md.')
}

const unusable = (why: string, hint: string): Placement => ({ type: 'misplaced', fault: 'file-name-not-allowed', why, hint })
const misplaced = (why: string, hint: string): Placement => ({ type: 'misplaced', fault: 'file-out-of-place', why, hint })
