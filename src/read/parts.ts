/** Recognises the parts of a text by their localised titles, as `vocabulary/parts.yml` has them. */
import type { Locale } from '../core/index.ts'
import { LOCALE_CODES } from '../core/index.ts'
import type { FactsOf } from '../schema/index.ts'

export type PartTitles = {
  partOf: (title: string, locale: Locale) => string | undefined
  titlesIn: (locale: Locale) => string[]
  titleOf: (part: string, locale: Locale) => string
}

/** Titles are compared without case, final punctuation and doubled spaces. English titles are understood in every language. */
export function readPartTitles(vocabulary: FactsOf<'vocabulary'> | undefined): PartTitles {
  const byTitle = new Map<string, string>()
  const terms = vocabulary?.terms ?? []
  for (const locale of LOCALE_CODES) {
    for (const term of terms) {
      const label = term.labels[locale]
      if (label) byTitle.set(`${locale}:${fold(label)}`, term.id)
    }
  }
  const labelOf = (id: string, locale: Locale) => {
    const term = terms.find((candidate) => candidate.id === id)
    return term?.labels[locale] ?? term?.labels.en ?? id
  }
  return {
    partOf: (title, locale) => byTitle.get(`${locale}:${fold(title)}`) ?? byTitle.get(`en:${fold(title)}`),
    titlesIn: (locale) => terms.map((term) => labelOf(term.id, locale)),
    titleOf: labelOf,
  }
}

const fold = (title: string) => title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/[\s:.]+$/, '').trim()
