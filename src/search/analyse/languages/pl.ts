/** Polish. */
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { stem } from './pl-stem.ts'

export const pl: Language = {
  stopWords: wordSet(`
    a aby albo ale bez bo by być był była było były będzie będą ci co czy dla do go i ich ile im in inne iż ja jak jaki jako je jego
    jej jest jestem jesteśmy już kiedy kto która które którego której których który którzy którym którymi lub ma mnie mi my na nad nam
    nas nasz nie niż no o od on ona one oni ono oraz po pod przed przez przy są się sie sobie ta tak takie także tam te tego tej ten
    to tu ty tylko tym tych u w we wam was wszystkie z za ze że ktora ktore ktory ktorych bedzie beda byc byl byla sa tez też juz
  `),
  keyOf: stem,
}
