/** How far an entry of a list may be used. */
import { translate } from '@docusaurus/Translate'
import type { Card } from '../../../page/view.ts'

/** `Draft: not for use yet` */
export const cardStatus = (status: Exclude<Card['status'], 'counted'>): string =>
  status === 'draft'
    ? translate({ id: 'crosstown.card.draft', message: 'Draft: not for use yet' })
    : translate({ id: 'crosstown.card.retired', message: 'No longer recommended' })
