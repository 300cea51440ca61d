/** English, of both shores. */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { oneSpelling } from './en-endings.ts'
import { stem } from './en-stem.ts'

/** «neighbour» and «rumours», but not «course» or «tour». */
const OUR = /(neighb|col|lab|hon|behavi|fav|rum|harb|hum|endeav|flav|vap|od|parl|savi?|tum|vig|arm|cand|clam|glam|rig|splend|val|ard|ferv|demean|succ|ranc)our/

export const en: Language = {
  stopWords: wordSet(`
    a an the and or but nor so if than then as at by for from in into of off on onto out over per to up upon with within without
    about after before between during through under until while because since i me my we us our you your he him his she her it its
    they them their this that these those who whom whose which what where when why how not no only also too very more most much
    many some any each both such other be am is are was were been being have has had having do does did will would shall should
    can could may might must there here don't doesn't isn't
  `),
  keyOf: (word) => {
    const plain = fold(word).replace(/['’]s?$/, '').replace(/(?<=[^aeiou])ae(?=[^aeiou])/, 'e')
    return oneSpelling(stem(plain.includes('our') ? plain.replace(OUR, '$1or') : plain))
  },
}
