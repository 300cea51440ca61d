/**
 * The manual's advice on wording, held against what contributors write.
 *
 * Why: stigma travels in habits of speech. The advice offers other words; it blocks nothing, since a text may quote.
 * Wrong: a phrase that `vocabulary/wording/` advises against.
 * Right: the phrase that stands there instead, or the old one where it is quoted and said to be a quotation.
 */
import type { Diagnostic, Locale, Place, Section } from '../../core/index.ts'
import { diagnose, topOf } from '../../core/index.ts'
import { shortDigestOf } from '../../core/digest.ts'
import type { Graph } from '../../link/index.ts'
import { Phrases } from '../phrases.ts'
import type { Rule } from '../rule.ts'

type Advice = { instead: string; why: string }

export const wordingAdvised: Rule = {
  code: 'wording-advised',
  *check({ graph, remember }): Iterable<Diagnostic> {
    const advice = adviceByLocale(graph)
    const dependsOn = shortDigestOf(JSON.stringify(graph.all('wording').map(({ facts }) => facts)))
    for (const entry of graph.entries.values()) {
      // The manual and the guides must be able to name what is advised against.
      if (entry.kind === 'chapter' || entry.kind === 'guide') continue
      for (const text of [entry, ...graph.translationsOf(entry.key)]) {
        yield* remember('wording-advised', text, dependsOn, () => text.sections.flatMap((section) => [...adviseOn(section, text.file, advice.get(text.locale))]))
      }
    }
  },
}

function* adviseOn(section: Section, file: string, advice: Phrases<Advice> | undefined): Iterable<Diagnostic> {
  for (const { of, found } of advice?.in(section.text) ?? []) {
    const place: Place = section.position ? { file, ...section.position } : topOf(file)
    yield diagnose('wording-advised', place, `“${section.title}” says “${found}”.`, `The manual advises: ${of.instead}. ${of.why}`)
  }
}

function adviceByLocale(graph: Graph): Map<Locale, Phrases<Advice>> {
  const byLocale = new Map<Locale, Phrases<Advice>>()
  for (const { facts } of graph.all('wording')) {
    for (const [locale, patterns] of Object.entries(facts.patterns) as [Locale, string[]][]) {
      const phrases = byLocale.get(locale) ?? new Phrases<Advice>()
      byLocale.set(locale, phrases)
      for (const pattern of patterns) phrases.add(pattern, { instead: facts.instead[locale] ?? facts.instead.en ?? '', why: facts.why[locale] ?? facts.why.en ?? '' })
    }
  }
  return byLocale
}
