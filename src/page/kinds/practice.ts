/** The page of a practice: what really happened, and how far that is known. */
import type { Key } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import { Citations } from '../citations.ts'
import type { PageContext } from '../context.ts'
import { countViews } from '../figures.ts'
import { entryPage } from '../frame.ts'
import { sectionViews, tocOf } from '../text.ts'
import type { Page, PlaceView, PracticeView } from '../view.ts'

export function practicePage(entry: Entry<'practice'>, context: PageContext): Page {
  const { facts, key } = entry
  const citations = new Citations(context)
  const participants = countViews(facts.participants, (index) => context.words(entry, 'participants', index, 'what'), citations)
  const network = facts.network && context.linked(`network/${facts.network}`)
  const event = facts.event && context.linked(`event/${facts.event}`)
  const adaptedFrom = facts.adaptedFrom && context.linked(`practice/${facts.adaptedFrom}`)
  const adaptations = context.optionalWords(entry, 'adaptations')
  const dateNote = context.optionalWords(entry, 'dateNote')
  const sections = sectionViews(entry, context, citations)
  citations.citeAll(facts.sources)
  const view: PracticeView = {
    kind: 'practice',
    places: facts.places.map((place) => placeView(place, context)),
    online: facts.online,
    start: facts.start,
    ...(facts.end && { end: facts.end }),
    ...(dateNote && { dateNote }),
    documented: facts.documented,
    evaluation: facts.evaluation,
    participants,
    methodologies: context.linkedAll(facts.methodologies.map((id): Key => `methodology/${id}`)),
    ...(network && { network }),
    ...(event && { event }),
    organisations: facts.organisations.flatMap((id) => organisationOf(id, context)),
    ...(adaptedFrom && { adaptedFrom }),
    ...(adaptations && { adaptations }),
    adaptedBy: context.linkedAll(context.incoming(key, 'practice', ['adapted-from']).map((practice) => practice.key)),
    topics: facts.topics.map((id) => context.term('topics', id)),
    sections,
    recommendations: context.incoming(key, 'recommendation', ['rests-on']).flatMap((recommendation) => {
      const index = recommendation.facts.supportedBy.findIndex((support) => support.entry === key)
      return context.linked(recommendation.key, context.words(recommendation, 'supportedBy', index, 'supports')) ?? []
    }),
    chapters: context.linkedAll(context.incoming(key, 'chapter', ['leads-to', 'mentions']).map((chapter) => chapter.key)),
  }
  const toc = tocOf(sections)
  if (view.recommendations.length > 0) toc.push({ id: 'recommendations', words: null, label: 'recommendations' })
  const trail: Page['trail'] = [
    { path: context.paths.toolkit, section: 'toolkit' },
    { path: context.paths.practices, section: 'practices' },
  ]
  return entryPage({ entry, view, trail, toc, citations }, context)
}

export const placeView = ({ town, country, venue }: { town: string; country: string; venue?: string | undefined }, context: PageContext): PlaceView => ({
  town: context.town(town, country), country, ...(venue && { venue }),
})

function organisationOf(id: string, context: PageContext): PracticeView['organisations'] {
  const organisation = context.graph.get(`organisation/${id}`)
  if (!organisation) return []
  const { town, country } = organisation.facts
  return [{ name: context.organisationName(organisation), ...(town && { town: context.town(town, country) }), ...(country && { country }), path: context.pathOf(organisation.key)! }]
}
