/** The languages of the site. A language is added here and by a folder `i18n/<code>/`. */

export const LOCALES = [
  { code: 'en', name: 'English', htmlLang: 'en-GB' },
  { code: 'bg', name: 'Български', htmlLang: 'bg-BG' },
  { code: 'sl', name: 'Slovenščina', htmlLang: 'sl-SI' },
  { code: 'sq', name: 'Shqip', htmlLang: 'sq-AL' },
  { code: 'lv', name: 'Latviešu', htmlLang: 'lv-LV' },
] as const

export type Locale = (typeof LOCALES)[number]['code']

export const LOCALE_CODES = LOCALES.map((locale) => locale.code) as [Locale, ...Locale[]]

/** The language of an original that does not say its own, and the site's locale without an address prefix. */
export const DEFAULT_LOCALE: Locale = 'en'

export const isLocale = (word: string): word is Locale => (LOCALE_CODES as readonly string[]).includes(word)
