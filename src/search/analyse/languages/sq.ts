/** Albanian. Folded first: many people write e for ë and c for ç. */
import { fold } from '../fold.ts'
import type { Language } from '../language.ts'
import { wordSet } from '../language.ts'
import { stem } from './sq-stem.ts'

const written = wordSet(`
  i e të së një dhe edhe ose apo por nëse se sepse që në nga me pa për te tek mbi nën pas pasi para prej ndaj gjatë midis ndërmjet
  sipas deri derisa si siç sa kur ku unë ti ai ajo ne ju ata ato më mua ty na ia ua u iu im ime jonë ynë tonë tuaj juaj tij
  saj tyre vet ky kjo këta këto këtë këtij kësaj këtyre atë atij asaj atyre kush cili cila cilët cilat çfarë çka jam je është
  jemi jeni janë isha ishte ishim ishin qenë qenka kam ka kemi kanë kishte kishin do duke po jo nuk mos mund aq tani
`)

export const sq: Language = {
  stopWords: new Set([...written, ...[...written].map(fold)]),
  elisions: /^(?:[cçmst]')+/,
  keyOf: (word) => stem(fold(word)) || word,
}
