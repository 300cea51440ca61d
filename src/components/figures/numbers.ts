/** Numbers, ranges and money as readers of the page's language write them. */
import { translate } from '@docusaurus/Translate'
import i18n from '@generated/i18n'
import type { CountView, Range } from '../../page/view.ts'

// Not Intl: browsers leave out the data of some of our languages (Chromium has none for Albanian), and then the page
// that the server wrote and the page that the browser makes differ.

/** `12,500`; decimals as they are, at most two. */
export function number(value: number): string {
  return grouped(String(Math.round(value * 100) / 100))
}

function grouped(digits: string): string {
  const [whole, part] = digits.split('.')
  const thousands = translate({ id: 'crosstown.number.thousands', message: ',', description: 'What stands between groups of three digits' })
  const start = whole!.replace(/\B(?=(\d{3})+$)/g, thousands)
  return part ? start + translate({ id: 'crosstown.number.decimal', message: '.', description: 'What stands before decimals' }) + part : start
}

/** `10–60`, `10` or `10 or more` */
export function range({ min, max }: Range, unit = 1): string {
  if (max === undefined) return translate({ id: 'crosstown.range.open', message: '{min} or more' }, { min: number(min / unit) })
  return max === min ? number(min / unit) : `${number(min / unit)}–${number(max / unit)}`
}

/** `€500–5,000` */
export function euros({ min, max }: Range): string {
  const money = (amount: string) => translate({ id: 'crosstown.money.euro', message: '€{amount}' }, { amount })
  if (max === undefined) return translate({ id: 'crosstown.money.from', message: '{money} or more' }, { money: money(number(min)) })
  if (min === 0) return translate({ id: 'crosstown.money.to', message: 'up to {money}' }, { money: money(number(max)) })
  return money(`${number(min)}–${number(max)}`)
}

/** An amount in any currency: `€250,000`, `250,000 USD`. */
export function money(amount: number, currency: string): string {
  const figure = Number.isInteger(amount) ? number(amount) : grouped(amount.toFixed(2))
  return currency === 'EUR' ? translate({ id: 'crosstown.money.euro', message: '€{amount}' }, { amount: figure }) : `${figure} ${currency}`
}

/** `about 200`, for a number that a source gives only roughly. */
export function approximately(about: CountView['about'], text: string): string {
  if (about === 'about') return translate({ id: 'crosstown.about.about', message: 'about {number}' }, { number: text })
  if (about === 'more-than') return translate({ id: 'crosstown.about.more-than', message: 'more than {number}' }, { number: text })
  if (about === 'up-to') return translate({ id: 'crosstown.about.up-to', message: 'up to {number}' }, { number: text })
  return text
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const PLURAL_LOCALE = Intl.PluralRules.supportedLocalesOf(i18n.currentLocale)[0] ?? 'en'

/** Picks the form of a noun that goes with a number: forms stand between bars in the order zero, one, two, few, many, other, those that the language has. */
export function counted(count: number, forms: string, shown = number(count)): string {
  const rules = new Intl.PluralRules(PLURAL_LOCALE)
  const has = ORDER.filter((form) => rules.resolvedOptions().pluralCategories.includes(form))
  const all = forms.split('|')
  return all[Math.min(has.indexOf(rules.select(count)), all.length - 1)]!.replace('{count}', shown)
}
