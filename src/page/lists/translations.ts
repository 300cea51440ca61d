/** The page for translators: how far each language has come, entry by entry. It is about the working sources. */
import type { Locale } from '../../core/index.ts'
import { LOCALE_CODES } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import { standingOf } from '../../schema/index.ts'
import type { PageContext } from '../context.ts'
import { listPage } from '../frame.ts'
import type { Page, TranslationStanding, TranslationsView } from '../view.ts'

const KINDS = ['methodology', 'chapter', 'recommendation', 'network', 'practice'] as const

export function translationsPage(context: PageContext): Page {
  const groups = KINDS.map((kind): TranslationsView['groups'][number] => {
    const entries = (context.graph.all(kind) as readonly Entry[]).filter((entry) => standingOf(entry) !== 'retired')
    return { kind, entries: entries.map((entry) => ({ link: context.linked(entry.key)!, standings: standingsOf(entry, context) })) }
  })
  const languages = LOCALE_CODES.map((language) => {
    const counts: Partial<Record<TranslationStanding, number>> = {}
    for (const { standings } of groups.flatMap(({ entries }) => entries)) counts[standings[language]] = (counts[standings[language]] ?? 0) + 1
    return { language, counts }
  })
  return listPage('translations', { kind: 'translations', languages, groups: groups.filter(({ entries }) => entries.length > 0) }, [], context)
}

const standingsOf = (entry: Entry, context: PageContext): Record<Locale, TranslationStanding> =>
  Object.fromEntries(LOCALE_CODES.map((locale) => [locale, entry.locale === locale ? 'original' : context.computed.translationState(entry, locale).state])) as Record<Locale, TranslationStanding>
