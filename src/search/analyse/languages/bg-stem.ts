/** What is left of a Bulgarian word without its ending, made the same for all its forms. */
import { suffixTable } from '../suffixes.ts'

/** Present and past of the first conjugation: пиша писах, кажа казах, плача плаках, избера избрах, продадох продам. */
const oneConjugation = suffixTable(`
пиш>пис риш>рис паш>пас чеш>чес барш>барс каж>каз маж>маз лиж>лиз ниж>низ варж>варз
плач>плак смуч>смук суч>сук тапч>тапк давч>давк печ>пек теч>тек влеч>влек
бер>бр дер>др пер>пр дад>д
`, 0)

/** What comes before the endings of the plural: ученик ученици, педагог педагози, монах монаси. */
const IN_THE_PLURAL: Readonly<Record<string, string>> = { к: 'ц', г: 'з', х: 'с' }

export const isVowel = (letter: string): boolean => letter !== '' && 'аеиоуюя'.includes(letter)
export const hasVowel = (text: string): boolean => /[аеиоуюя]/.test(text)

/** Takes a stem in which «а» may be «ъ», and returns it without the vowels and consonants that change between forms. */
export function plainStem(stem: string): string {
  const same = oneConjugation(stem)
  const end = same.length - 1
  const last = IN_THE_PLURAL[same.charAt(end)] ?? same.charAt(end)
  // The endings take «-ъл» for that of a participle: топъл топла, мисъл мисли, донесъл донесла.
  const isCut = last === 'л' && end > 2 && !isVowel(same.charAt(end - 1))
  // «бял» has «бели», «място» has «места».
  return (withoutFleeting(same.slice(0, end), last) + (isCut ? '' : last)).replaceAll('я', 'е')
}

/** The vowel that comes and goes: театър театри, кратък кратка, бежанец бежанци, европеец европейци. */
function withoutFleeting(head: string, last: string): string {
  const rest = head.slice(0, -1)
  const afterVowel = isVowel(rest.charAt(rest.length - 1))
  if (last === 'ц' && head.endsWith('е')) return afterVowel ? `${rest}й` : rest
  return head.endsWith('а') && 'рлкц'.includes(last) && !afterVowel && hasVowel(rest) ? rest : head
}
