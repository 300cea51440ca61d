/** What each hub is and for whom. */
import { translate } from '@docusaurus/Translate'
import type { HubView, SiteSection } from '../../../page/view.ts'

/** The section of the site that a hub opens. */
export const hubSection = (of: HubView['of']): SiteSection =>
  ({ methodology: 'methodologies', practice: 'practices', recommendation: 'recommendations', network: 'networks', chapter: 'manual' } as const)[of]

/** One or two sentences below the title. */
export function hubLead(of: HubView['of']): string {
  switch (of) {
    case 'methodology': return translate({ id: 'crosstown.hub.methodology', message: 'Things that any town can run, step by step: with the time, the people and the money they take, how sure we are that they work, and when not to use them.' })
    case 'practice': return translate({ id: 'crosstown.hub.practice', message: 'What towns have really done, where and when, and what came of it. What was only announced or planned is marked and never counted.' })
    case 'recommendation': return translate({ id: 'crosstown.hub.recommendation', message: 'What towns and their networks ask of councils, governments and the European Union. Each says where it comes from, what it rests on and what is missing. Codes are permanent.' })
    case 'network': return translate({ id: 'crosstown.hub.network', message: 'The funded networks of towns that the rest here comes from: who took part, what they did, what they spent, and what was not found.' })
    case 'chapter': return translate({ id: 'crosstown.hub.chapter', message: 'A short course against stigma, chapter by chapter. Each ends with a checklist and leads to methodologies you can run.' })
  }
}
