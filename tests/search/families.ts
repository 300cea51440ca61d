/** Words and their forms, written down from grammars: `families/<locale>.txt` has one family a line, `lemma: form form …`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const FAMILIES = fileURLToPath(new URL('families', import.meta.url))

export type Family = { lemma: string; forms: string[] }

/** The lemma is the first of its forms. */
export function familiesOf(locale: string): Family[] {
  return readFileSync(`${FAMILIES}/${locale}.txt`, 'utf8').split('\n').filter((line) => line.includes(':') && !line.startsWith('#')).map((line) => {
    const [lemma = '', forms = ''] = line.split(':')
    return { lemma: lemma.trim(), forms: [...new Set([lemma.trim(), ...forms.trim().split(/\s+/)])] }
  })
}
