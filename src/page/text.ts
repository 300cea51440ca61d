/** The text of an entry in the page's language, section by section, as HTML. */
import type { Block, Link, Section } from '../core/index.ts'
import { isInternal, targetOf } from '../link/index.ts'
import type { ProseContext } from '../prose/index.ts'
import { proseToHtml } from '../prose/index.ts'
import type { Entry } from '../schema/index.ts'
import type { Citations } from './citations.ts'
import type { PageContext } from './context.ts'
import { readSteps } from './steps.ts'
import { TermLinks } from './term-links.ts'
import type { SectionView, TocItem, Words } from './view.ts'

type LocalSection = { section: Section; lang: Entry['locale'] | undefined }

/** Each section of the original, replaced by its translation where there is one. */
export function localSections(entry: Entry, context: PageContext): LocalSection[] {
  if (entry.locale === context.locale) return entry.sections.map((section) => ({ section, lang: undefined }))
  const translated = context.graph.translation(entry.key, context.locale)?.sections ?? []
  return entry.sections.map((section) => {
    const own = translated.find(({ part }) => part === section.part)
    return own ? { section: own, lang: undefined } : { section, lang: entry.locale }
  })
}

export function sectionViews(entry: Entry, context: PageContext, citations: Citations): SectionView[] {
  const terms = new TermLinks((language) => context.termForms(language), termsOf(entry, context))
  return localSections(entry, context).map(({ section, lang }) => {
    const html = (blocks: readonly Block[], suffix = '') => proseToHtml(terms.in(blocks, lang ?? context.locale), proseContext(entry, section, suffix, context, citations))
    const view = { part: section.part, title: titleOf(section, lang, context), ...(lang && { lang }) }
    const steps = section.part === 'steps' ? readSteps(section.blocks) : null
    if (!steps) return { ...view, html: html(section.blocks) }
    const items = steps.items.map(({ blocks, minutes, startsAt }, index) => ({ html: html(blocks, `-${index + 1}`), minutes, startsAt }))
    return { ...view, html: html(steps.before), steps: { items, after: html(steps.after, '-after'), totalMinutes: steps.totalMinutes } }
  })
}

/** Terms that name the entry itself: its page is their explanation. */
const termsOf = (entry: Entry, context: PageContext): string[] =>
  context.graph.all('term').filter(({ id, facts }) => id === entry.id || (facts.methodologies.length === 1 && facts.methodologies[0] === entry.id)).map(({ id }) => id)

/** Known parts are called as the vocabulary calls them, so that pages of a kind read alike; free headings by their own words. */
function titleOf(section: Section, lang: Entry['locale'] | undefined, context: PageContext): Words {
  if (section.part === 'lead') return { text: '' }
  if (section.part.startsWith('free-')) return { text: section.title, ...(lang && { lang }) }
  return context.term('parts', section.part).label
}

function proseContext(entry: Entry, section: Section, suffix: string, context: PageContext, citations: Citations): ProseContext {
  return {
    href: (link) => hrefOf(link, entry, context),
    cite: (source) => citations.citeInText(source),
    termUrl: (id) => context.address.href(`${context.paths.glossary}#${id}`),
    imageUrl: (image) => context.address.image(`${entry.file.slice(0, entry.file.lastIndexOf('/'))}/${image.url}`),
    headingPrefix: `${section.part}${suffix}`,
    tableLabel: section.title || context.titleOf(entry).text,
  }
}

function hrefOf(link: Link, entry: Entry, context: PageContext): { url: string; external: boolean } | undefined {
  if (!isInternal(link.url)) return { url: link.url, external: true }
  const target = targetOf(entry.file, link.url)
  if (!target) return undefined
  if (target.key === entry.key) return { url: `#${target.part ?? ''}`, external: false }
  const path = context.graph.get(target.key) ? context.pathOf(target.key) : undefined
  if (!path) return undefined
  return { url: context.address.href(target.part && !path.includes('#') ? `${path}#${target.part}` : path), external: false }
}

/** The first sentences of a part, for a panel of facts; at most about 240 characters. */
export function opening(entry: Entry, part: string, context: PageContext): Words | null {
  const found = localSections(entry, context).find(({ section }) => section.part === part)
  if (!found) return null
  const text = found.section.text.split('\n').filter(Boolean).map((line) => (/[.!?…:]$/.test(line) ? line : `${line}.`)).join(' ')
  const sentences = text.match(/[^.!?]+[.!?]+(\s|$)/g) ?? [text]
  let short = ''
  for (const sentence of sentences) {
    if (short && short.length + sentence.length > 240) break
    short += sentence
  }
  return { text: short.trim(), ...(found.lang && { lang: found.lang }) }
}

export const tocOf = (sections: readonly SectionView[]): TocItem[] =>
  sections.filter(({ part }) => part !== 'lead').map(({ part, title }) => ({ id: part, words: title }))
