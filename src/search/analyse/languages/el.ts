/** Greek: the kept stemmer knows letters without accents only, so these go first. */
import lunrGreek from 'lunr-languages/lunr.el'
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'

const stem = stemmerOf(lunrGreek)

export const el: Language = {
  stopWords: wordSet(`
    ο η το οι τα του της των τον την τους τις ένας μια ένα και κι ή αλλά όμως αν να θα σε στο στη στην στον στους στις στα από με
    για προς κατά μετά πριν χωρίς ως ότι πως που ποιος ποια ποιο τι πότε πού δεν μη μην πιο πολύ εγώ εσύ αυτός αυτή αυτό εμείς
    εσείς αυτοί μου σου μας σας είναι ήταν έχει έχουν
  `),
  keyOf: (word) => stem(fold(word)),
}

/** The package gives its stemmer only to a pipeline of lunr; this one takes it out of there. */
function stemmerOf(register: typeof lunrGreek): (word: string) => string {
  type Step = (token: { update: (change: (word: string) => string) => string }) => string
  const lunr: { el?: { stemmer: Step }; [part: string]: unknown } = {
    Pipeline: { registerFunction() {} }, stemmerSupport: {}, trimmerSupport: { generateTrimmer() {} }, generateStopWordFilter() {},
  }
  register(lunr)
  const step = lunr.el!.stemmer
  return (word) => step({ update: (change) => change(word) })
}
