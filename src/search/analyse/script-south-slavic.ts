/** Serbian and Macedonian words from Cyrillic to Latin letters. Letters of other alphabets stay. */

const SHARED: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š',
}
const SERBIAN: Readonly<Record<string, string>> = { ...SHARED, ђ: 'đ', ћ: 'ć' }
/** «ǵ» and «ḱ» are how some write «ѓ» and «ќ» in Latin letters. */
const MACEDONIAN: Readonly<Record<string, string>> = { ...SHARED, ѓ: 'gj', ѕ: 'dz', ќ: 'kj', ǵ: 'gj', ḱ: 'kj' }

const spelled = (word: string, letters: Readonly<Record<string, string>>) => {
  let latin = ''
  for (const letter of word) latin += letters[letter] ?? letter
  return latin
}

/** «општина» → «opština»; takes lower-case NFC. */
export const serbianToLatin = (word: string): string => spelled(word, SERBIAN)

/** «куќа» → «kukja»; takes lower-case NFC. */
export const macedonianToLatin = (word: string): string => spelled(word, MACEDONIAN)
