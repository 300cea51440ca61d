/** What kinds of results are called. */
import { translate } from '@docusaurus/Translate'
import type { Kind } from '../../core/index.ts'
import { kindName, partName, sectionName } from '../frame/index.ts'

/** Of one result. A town is no entry: it leads to what happened there. */
export const resultKind = (kind: string): string => (kind === 'town' ? translate({ id: 'crosstown.kind.town', message: 'Town' }) : kindName(kind as Kind))

/** Of all results of a kind, as a heading. */
export function resultKinds(kind: string): string {
  switch (kind) {
    case 'methodology': return sectionName('methodologies')
    case 'practice': return sectionName('practices')
    case 'recommendation': return sectionName('recommendations')
    case 'chapter': return sectionName('manual')
    case 'network': return sectionName('networks')
    case 'organisation': return sectionName('organisations')
    case 'term': return sectionName('glossary')
    case 'event': return partName('events')
    default: return translate({ id: 'crosstown.search.guides', message: 'Guides' })
  }
}
