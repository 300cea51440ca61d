/** A short way to write Slovene tables: stems, and the endings that each of them takes. */

/** Endings by name; `.` is none. Folded, as all tables: «č», «š», «ž» are c, s, z. */
const ENDINGS: Readonly<Record<string, string>> = {
  /** Cases of nouns and adjectives of all genders. */
  CASES: '. a e i o u om em ov ih ah am oma ema ama ami ega emu im ima imi',
  /** The same without the bare stem. */
  OBLIQUE: 'a e i o u om em ov ih ah am oma ema ama ami ega emu im ima imi',
  /** After the vowel of a verb: infinitive and supine, l-participle. */
  PAST: 'ti t l la lo li le',
  /** After the vowel of a verb: present (but for the dual in -va: «država», «objava» are commoner). */
  PRESENT: '. m s mo te jo ta',
  COMMAND: 'jmo jte jta jva',
  /** Present and imperative of verbs without a vowel: «nesem», «nesi». */
  NESEM: 'em es e emo ete ejo eva eta i imo ite iva ita',
  /** L-participle of such verbs: «nesel», «nesla». */
  NESEL: 'el la lo li le',
  /** Verbs in -iti, from the vowel on. */
  PROSITI: 'iti it il ila ilo ili ile is imo ite ijo ita',
  /** Verbs in -ati, from the vowel on. */
  DELATI: 'ati at al ala alo ali ale a am as amo ate ajo ata ajmo ajte ajta ajva',
}

/**
 * Writes lines such as `bljen>b vljen>v : CASES jo` out: each stem with each ending becomes what stands after `>`, or the
 * stem. Of two lines for the same letters the first counts; lines that begin with # are comments.
 */
export function paradigms(text: string): Map<string, string> {
  const forms = new Map<string, string>()
  for (const line of text.split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('#'))) {
    const [stems = '', names = ''] = line.split(' : ')
    const endings = names.split(' ').flatMap((name) => (ENDINGS[name] ?? name).split(' ')).map((ending) => (ending === '.' ? '' : ending))
    for (const [stem = '', to = stem] of stems.replaceAll('-', '').split(' ').map((pair) => pair.split('>'))) {
      for (const ending of endings) if (!forms.has(stem + ending)) forms.set(stem + ending, to)
    }
  }
  return forms
}
