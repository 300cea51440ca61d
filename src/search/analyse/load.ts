/** Analysers by locale, each loaded on its own: a reader of one language loads no other. */
import { Analyser } from './analyser.ts'
import { fold } from './fold.ts'
import type { Language } from './language.ts'

/** Locales whose words are stemmed. A site may have others: these are folded, and found by their beginnings. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./languages/en.ts')).en,
  bg: async () => (await import('./languages/bg.ts')).bg,
  sl: async () => (await import('./languages/sl.ts')).sl,
  sq: async () => (await import('./languages/sq.ts')).sq,
  lv: async () => (await import('./languages/lv.ts')).lv,
  fr: async () => (await import('./languages/fr.ts')).fr,
  it: async () => (await import('./languages/it.ts')).it,
  es: async () => (await import('./languages/es.ts')).es,
  pt: async () => (await import('./languages/pt.ts')).pt,
  de: async () => (await import('./languages/de.ts')).de,
  nl: async () => (await import('./languages/nl.ts')).nl,
  ro: async () => (await import('./languages/ro.ts')).ro,
  hu: async () => (await import('./languages/hu.ts')).hu,
  pl: async () => (await import('./languages/pl.ts')).pl,
  el: async () => (await import('./languages/el.ts')).el,
  hr: async () => (await import('./languages/hr.ts')).hr,
  sr: async () => (await import('./languages/sr.ts')).sr,
  mk: async () => (await import('./languages/mk.ts')).mk,
  sk: async () => (await import('./languages/sk.ts')).sk,
}

export const STEMMED: readonly string[] = Object.keys(LANGUAGES)

const FOLDED: Language = { stopWords: new Set(), keyOf: fold }

const loaded = new Map<string, Promise<Analyser>>()

/** The analyser of a locale; of any other language one that folds only. The same each time, since it remembers the keys that it has found. */
export function loadAnalyser(locale: string): Promise<Analyser> {
  let analyser = loaded.get(locale)
  if (!analyser) {
    analyser = load(locale)
    // A reader's net may be gone for a moment.
    analyser.catch(() => loaded.delete(locale))
    loaded.set(locale, analyser)
  }
  return analyser
}

async function load(locale: string): Promise<Analyser> {
  const language = Object.hasOwn(LANGUAGES, locale) ? await LANGUAGES[locale]!() : undefined
  return new Analyser(locale, language ?? FOLDED, language !== undefined)
}
