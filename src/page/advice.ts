/** Advice on wording, as readers see it. */
import type { Locale } from '../core/index.ts'
import type { Entry } from '../schema/index.ts'
import type { PageContext } from './context.ts'
import type { AdviceView } from './view.ts'

/** Only what concerns the reader's language: nobody mends Bulgarian by English words. All in English where there is none. */
export function adviceViews(advice: readonly Entry<'wording'>[], context: PageContext): AdviceView[] {
  const inOwn = advice.filter(({ facts }) => facts.patterns[context.locale] && facts.instead[context.locale])
  return inOwn.length > 0 ? inOwn.map((entry) => adviceView(entry, context.locale, context)) : advice.map((entry) => adviceView(entry, 'en', context))
}

/** A star, which stands for any ending, is shown as three dots. */
function adviceView({ id, facts }: Entry<'wording'>, lang: Locale, context: PageContext): AdviceView {
  const marked = lang === context.locale ? {} : { lang }
  const avoid = (facts.patterns[lang] ?? []).map((pattern) => pattern.replaceAll('*', '…')).join(' · ')
  return { id, avoid: { text: avoid, ...marked }, instead: { text: facts.instead[lang] ?? '', ...marked }, why: context.perLocale(facts.why) ?? { text: '' } }
}
