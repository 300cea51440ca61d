/** An edition as it was cut. */
import { cutEdition } from '../../../cut-edition.ts'

export default (root: string): Promise<void> => cutEdition(root)
