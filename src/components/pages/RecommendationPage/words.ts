/** Words for the origin and the status of a recommendation. */
import { translate } from '@docusaurus/Translate'
import type { Origin } from '../../../page/view.ts'

/** Where a recommendation comes from, in a few words. */
export function originName(origin: Origin): string {
  switch (origin) {
    case 'issued': return translate({ id: 'crosstown.origin.issued', message: 'Issued by a network or partner' })
    case 'stated-aim': return translate({ id: 'crosstown.origin.stated-aim', message: 'A stated aim, worded by the editors' })
    case 'comparable-network': return translate({ id: 'crosstown.origin.comparable-network', message: 'From a comparable network' })
    case 'public-standard': return translate({ id: 'crosstown.origin.public-standard', message: 'From a public standard' })
  }
}

/** The same with a place, `{name}`, for whoever it is from. */
export function originBy(origin: Origin): string {
  switch (origin) {
    case 'issued': return translate({ id: 'crosstown.origin.issued.by', message: 'Issued by {name}' })
    case 'stated-aim': return translate({ id: 'crosstown.origin.stated-aim.by', message: 'A stated aim of {name}, worded by the editors' })
    case 'comparable-network': return translate({ id: 'crosstown.origin.comparable-network.by', message: 'From a comparable network: {name}' })
    case 'public-standard': return translate({ id: 'crosstown.origin.public-standard.by', message: 'From a public standard: {name}' })
  }
}

/** Where it stands on its way. */
export function statusName(status: string): string {
  switch (status) {
    case 'draft': return translate({ id: 'crosstown.status.draft', message: 'Draft' })
    case 'in-review': return translate({ id: 'crosstown.status.in-review', message: 'In review' })
    case 'recommended': return translate({ id: 'crosstown.status.recommended', message: 'Recommended' })
    case 'needs-recheck': return translate({ id: 'crosstown.status.needs-recheck', message: 'Needs a new check' })
    case 'superseded': return translate({ id: 'crosstown.status.superseded', message: 'Replaced' })
    case 'withdrawn': return translate({ id: 'crosstown.status.withdrawn', message: 'Withdrawn' })
    default: return status
  }
}
