/** Pages where readers look something up: sources, organisations, the glossary. */
import type { Key, Locale } from '../../core/index.ts'
import { byCodePoint, sortedBy } from '../../core/index.ts'
import type { Entry } from '../../schema/index.ts'
import { adviceViews } from '../advice.ts'
import { sourceLine } from '../citations.ts'
import type { PageContext } from '../context.ts'
import { listPage } from '../frame.ts'
import { organisationView } from '../kinds/network.ts'
import type { GlossaryView, LinkedEntry, Page } from '../view.ts'

export const planReferences = ({ paths }: PageContext): { path: string; make: (context: PageContext) => Page }[] => [
  { path: paths.sources, make: (context) => sourcesPage(context) },
  { path: paths.organisations, make: (context) => organisationsPage(context) },
  { path: paths.glossary, make: (context) => glossaryPage(context) },
]

function sourcesPage(context: PageContext): Page {
  const all = context.graph.all('source')
  const citing = new Map<Key, { link: LinkedEntry; number: number }>()
  const citedBy: Record<string, number[]> = {}
  for (const source of all) {
    for (const key of citersOf(source, context)) {
      const link = citing.has(key) ? undefined : context.linked(key)
      if (link) citing.set(key, { link, number: citing.size })
    }
    const numbers = citersOf(source, context).flatMap((key) => citing.get(key)?.number ?? [])
    if (numbers.length > 0) citedBy[source.id] = numbers
  }
  const sources = sortedBy(all.map(sourceLine), ({ authors, publisher, title }) => `${(authors || publisher || title).toLowerCase()} ${title}`)
  return listPage('sources', { kind: 'sources', citing: [...citing.values()].map(({ link }) => link), citedBy }, [{ path: context.paths.networks, section: 'networks' }], context, { sources })
}

function organisationsPage(context: PageContext): Page {
  const organisations = context.graph.all('organisation').map((organisation) => ({
    ...organisationView(organisation, context),
    linked: linkedFrom(organisation, context),
  }))
  const sorted = organisations.sort((a, b) => byCodePoint(a.country ?? '~', b.country ?? '~') || byCodePoint(a.name, b.name))
  return listPage('organisations', { kind: 'organisations', organisations: sorted }, [{ path: context.paths.networks, section: 'networks' }], context)
}

/** Entries that have a page and name this one, each once. */
const linkedFrom = (entry: Entry, context: PageContext): LinkedEntry[] => context.linkedAll(citersOf(entry, context))

const citersOf = (entry: Entry, context: PageContext): Key[] =>
  [...new Set(context.graph.incoming(entry.key).map((edge) => edge.from))].filter((key) => !key.startsWith('event/') && !key.startsWith('organisation/'))

function glossaryPage(context: PageContext): Page {
  const terms = context.graph.all('term').map((term): GlossaryView['terms'][number] => {
    const { labels, definition, related, methodologies } = term.facts
    const words = context.perLocale(definition)
    return {
      id: term.id,
      label: context.titleOf(term),
      alternative: labels[context.locale]?.alternative ?? [],
      ...(words && { definition: words }),
      labels: (Object.keys(labels) as Locale[]).map((language) => ({ language, preferred: labels[language]!.preferred, attested: labels[language]!.attested })),
      related: related.map((id) => ({ id, label: context.titleOf(context.graph.get(`term/${id}`)!) })),
      methodologies: context.linkedAll(methodologies.map((id): Key => `methodology/${id}`)),
    }
  })
  const collator = new Intl.Collator(context.locale)
  // The order of a reader's alphabet. It is that of the ICU data of this Node, so it can differ between two machines.
  terms.sort((a, b) => collator.compare(a.label.text, b.label.text))
  const advice = adviceViews(context.graph.all('wording'), context).sort((a, b) => collator.compare(a.avoid.text, b.avoid.text))
  return listPage('glossary', { kind: 'glossary', terms, advice }, [{ path: context.paths.toolkit, section: 'toolkit' }], context)
}
