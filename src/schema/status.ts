/** One word for how far an entry counts, whatever its kind calls it. */
import type { Entry } from './entry.ts'
import { isOfKind } from './entry.ts'

/** `counted` is shown without a warning; `draft` is not for use yet; `retired` is kept so that old links find out why. */
export type Standing = 'counted' | 'draft' | 'retired'

export function standingOf(entry: Entry): Standing {
  if (isOfKind(entry, 'recommendation')) {
    const { status } = entry.facts.history.at(-1)!
    if (status === 'superseded' || status === 'withdrawn') return 'retired'
    return status === 'draft' || status === 'in-review' ? 'draft' : 'counted'
  }
  if (!('status' in entry.facts)) return 'counted'
  return ({ published: 'counted', draft: 'draft', withdrawn: 'retired' } as const)[entry.facts.status]
}
