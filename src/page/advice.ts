/** Advice on wording, as readers see it. */
import type { Entry } from '../schema/index.ts'
import type { PageContext } from './context.ts'
import type { AdviceView } from './view.ts'

/** A star, which stands for any ending, is shown as three dots. */
export function adviceView(entry: Entry<'wording'>, context: PageContext): AdviceView {
  const { patterns, instead } = entry.facts
  // Both in one language: English words to avoid would not be mended by Bulgarian ones.
  const lang = patterns[context.locale] && instead[context.locale] ? context.locale : 'en'
  const marked = lang === context.locale ? {} : { lang }
  const avoid = (patterns[lang] ?? []).map((pattern) => pattern.replaceAll('*', '…')).join(' · ')
  return { id: entry.id, avoid: { text: avoid, ...marked }, instead: { text: instead[lang] ?? '', ...marked }, why: context.words(entry, 'why') }
}
