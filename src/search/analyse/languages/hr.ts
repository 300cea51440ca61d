/** Croatian: without marks first, since many type none, then the stemmer that Serbian shares. */
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { serboCroatianKey } from './hr-light.ts'

export const hr: Language = {
  stopWords: wordSet(`
    i a ali ili pa te ni niti da ako jer kad kada dok što sto kao kako gdje gde zašto zasto zato u na s sa o po za od do iz k ka
    uz pri prema između izmedu među medu kroz preko pod nad pred bez zbog radi nakon prije poslije tijekom ja ti on ona ono mi
    vi oni one me te ga je ju mu joj nas vas ih im se sebe svoj svoja svoje moj naš nas njegov njezin njihov taj ta to tog tom ti
    te ovaj ova ovo ove ovi koji koja koje kojih kojim koju kojem tko ko čega cega sam si smo ste su jesam jest biti bio bila
    bilo bili bile bih bi bismo biste budu bude hoće hoce će ce ću cu ćemo cemo nije nisu ne već vec samo još jos više vise vrlo
  `),
  keyOf: serboCroatianKey,
}
