/** Bulgarian, in Cyrillic or in Latin letters. */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { bulgarianLetters, bulgarianToLatin, latinToBulgarian } from '../script.ts'
import { longEndings, shortEndings } from './bg-endings.ts'
import { irregularForms } from './bg-irregular.ts'
import { hasVowel, isVowel, plainStem } from './bg-stem.ts'

const STOP_WORDS = `
без в във до за зад заради из към край между на над о от около освен по под поне поради
пред през преди при с със сред след според спрямо срещу у чрез
а ако ала да дали докато дори за защото и или като ли макар нито но обаче та така то тоест тоест че щом
аз ти той тя то ние вие те мен мене теб него нея нас вас тях ме те го я ни ви ги ми ти му й им се си
мой твой негов неин наш ваш техен свой това този тази тези онзи онова такъв такава такова такива там тук
кой коя кое кои който която което които какво какъв каква какви
как къде кога когато колко където всеки всяка всяко всички всичко някой някои нещо
съм е сме сте са бях беше бяхме бяха бе бъда бъде бъдат бъдем бил била било били би биха ще не ето се още вече също само най
`

const isPlain = (word: string): boolean => /^[а-я]*$/.test(word)

/** A word as it reads after Latin letters, in whichever script it is written: so both scripts meet. */
const asRead = (word: string): string => latinToBulgarian(bulgarianToLatin(isPlain(word) ? word : fold(word)))

const irregular = irregularForms(asRead)

function stemOf(read: string): string {
  const known = irregular.get(read)
  if (known !== undefined) return known
  const long = longEndings(read)
  if (long !== read && (long.length > 2 || isVowel(long.charAt(0))) && hasVowel(long)) return long
  const short = shortEndings(read)
  return hasVowel(short) ? short : read
}

export const bg: Language = {
  stopWords: wordSet(STOP_WORDS + bulgarianLetters(STOP_WORDS)),
  keyOf: (word) => bulgarianLetters(plainStem(stemOf(asRead(word)))) || word,
  plainOf: (word) => bulgarianLetters(asRead(word)),
  letters: { ofKey: latinToBulgarian, toKey: bulgarianToLatin },
}
