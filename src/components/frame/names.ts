/** What the parts of the site, the kinds of entries and the parts of a page are called. */
import { translate } from '@docusaurus/Translate'
import type { Kind } from '../../core/index.ts'
import type { SiteSection, TocLabel, View } from '../../page/view.ts'

/** A section of the site, as crumbs, titles and doors call it. */
export function sectionName(section: SiteSection): string {
  switch (section) {
    case 'home': return 'Crosstown'
    case 'toolkit': return translate({ id: 'crosstown.section.toolkit', message: 'Toolkit' })
    case 'methodologies': return translate({ id: 'crosstown.section.methodologies', message: 'Methodologies' })
    case 'practices': return translate({ id: 'crosstown.section.practices', message: 'Practices' })
    case 'manual': return translate({ id: 'crosstown.section.manual', message: 'Anti-stigma manual' })
    case 'topics': return translate({ id: 'crosstown.section.topics', message: 'Topics' })
    case 'recommendations': return translate({ id: 'crosstown.section.recommendations', message: 'Recommendations' })
    case 'networks': return translate({ id: 'crosstown.section.networks', message: 'Networks' })
    case 'organisations': return translate({ id: 'crosstown.section.organisations', message: 'Organisations' })
    case 'sources': return translate({ id: 'crosstown.section.sources', message: 'Sources' })
    case 'glossary': return translate({ id: 'crosstown.section.glossary', message: 'Glossary' })
    case 'editions': return translate({ id: 'crosstown.section.editions', message: 'Editions' })
    case 'finder': return translate({ id: 'crosstown.section.finder', message: 'Find what fits your town' })
    case 'search': return translate({ id: 'crosstown.section.search', message: 'Search' })
    case 'translations': return translate({ id: 'crosstown.section.translations', message: 'Translations' })
  }
}

/** The kind of an entry, as the label above its title. */
export function kindName(kind: Kind): string {
  switch (kind) {
    case 'methodology': return translate({ id: 'crosstown.kind.methodology', message: 'Methodology' })
    case 'practice': return translate({ id: 'crosstown.kind.practice', message: 'Practice' })
    case 'chapter': return translate({ id: 'crosstown.kind.chapter', message: 'Chapter of the manual' })
    case 'recommendation': return translate({ id: 'crosstown.kind.recommendation', message: 'Recommendation' })
    case 'network': return translate({ id: 'crosstown.kind.network', message: 'Network' })
    case 'organisation': return translate({ id: 'crosstown.kind.organisation', message: 'Organisation' })
    case 'event': return translate({ id: 'crosstown.kind.event', message: 'Event' })
    case 'source': return translate({ id: 'crosstown.kind.source', message: 'Source' })
    case 'term': return translate({ id: 'crosstown.kind.term', message: 'Glossary term' })
    case 'guide': return translate({ id: 'crosstown.kind.guide', message: 'Guide' })
    case 'wording':
    case 'vocabulary':
    case 'country': return ''
  }
}

/** A part of a page that has no words of its own: as its heading and in the list of contents. */
export function partName(label: TocLabel, on?: View['kind']): string {
  switch (label) {
    case 'facts': return translate({ id: 'crosstown.part.facts', message: 'At a glance' })
    case 'practices': return on === 'methodology' ? translate({ id: 'crosstown.part.practices', message: 'Who has used it' }) : sectionName('practices')
    case 'recommendations': return translate({ id: 'crosstown.part.recommendations', message: 'Recommendations that rest on it' })
    case 'chapters': return translate({ id: 'crosstown.part.chapters', message: 'In the manual' })
    case 'studies': return translate({ id: 'crosstown.part.studies', message: 'Studies' })
    case 'related': return translate({ id: 'crosstown.part.related', message: 'See also' })
    case 'sources': return translate({ id: 'crosstown.part.sources', message: 'Sources' })
    case 'risks': return translate({ id: 'crosstown.part.risks', message: 'Shared safeguards' })
    case 'partners': return translate({ id: 'crosstown.part.partners', message: 'Partners' })
    case 'events': return translate({ id: 'crosstown.part.events', message: 'Events' })
    case 'money': return translate({ id: 'crosstown.part.money', message: 'Money' })
    case 'outputs': return translate({ id: 'crosstown.part.outputs', message: 'What it produced' })
    case 'conflicts': return translate({ id: 'crosstown.part.conflicts', message: 'Where sources disagree' })
    case 'not-found': return translate({ id: 'crosstown.part.not-found', message: 'What was not found' })
    case 'rests-on': return translate({ id: 'crosstown.part.rests-on', message: 'The evidence, item by item' })
    case 'actions': return translate({ id: 'crosstown.part.actions', message: 'Who does what by when' })
    case 'indicators': return translate({ id: 'crosstown.part.indicators', message: 'What to count' })
    case 'history': return translate({ id: 'crosstown.part.history', message: 'History of this recommendation' })
    case 'names': return translate({ id: 'crosstown.part.names', message: 'Names in other languages' })
    case 'methodologies': return on === 'chapter' ? translate({ id: 'crosstown.part.methodologies', message: 'Where to go from here' }) : sectionName('methodologies')
    case 'wording': return translate({ id: 'crosstown.part.wording', message: 'Words to avoid, and what to write' })
    case 'linked': return translate({ id: 'crosstown.part.linked', message: 'Linked with' })
  }
}
