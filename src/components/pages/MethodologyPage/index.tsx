/** The page of a methodology: what it takes, how sure we are, how to run it, who has run it. */
import { translate } from '@docusaurus/Translate'
import type { MethodologyView, Page } from '../../../page/view.ts'
import { EvidenceReasons, Studies } from '../../evidence/index.ts'
import { EntryFrame, partName } from '../../frame/index.ts'
import { CardList, LinkedList } from '../../links/index.ts'
import { Sections } from '../../sections/index.ts'
import { Heading } from '../../words/index.ts'
import { MethodologyDetails, MethodologyFacts } from './facts.tsx'
import { Names, Risks } from './extras.tsx'
import styles from './styles.module.css'

/** Shows a methodology. */
export default function MethodologyPage({ page }: { page: Page }) {
  const view = page.view as MethodologyView
  return (
    <EntryFrame page={page} facts={<MethodologyFacts view={view} />}>
      <MethodologyDetails view={view} />
      <Sections
        sections={view.sections}
        before={{ evidence: <EvidenceReasons evidence={view.evidence} claim={view.claim} /> }}
        after={{ 'risks-and-safeguards': <Risks risks={view.risks} /> }}
      />
      {view.studies.length > 0 && (
        <section>
          <Heading id="studies">{partName('studies')}</Heading>
          <Studies studies={view.studies} />
        </section>
      )}
      <Practices view={view} />
      {view.recommendations.length > 0 && (
        <section>
          <Heading id="recommendations">{partName('recommendations')}</Heading>
          <LinkedList entries={view.recommendations} />
        </section>
      )}
      <Related view={view} />
      <Names names={view.names} />
    </EntryFrame>
  )
}

function Practices({ view: { practices } }: { view: MethodologyView }) {
  const done = practices.filter(({ facts }) => facts.kind === 'practice' && facts.documented === 'carried-out')
  const others = practices.filter((card) => !done.includes(card))
  return (
    <section>
      <Heading id="practices">{partName('practices', 'methodology')}</Heading>
      {done.length === 0 && (
        <p className={styles.nobody}>
          {translate({ id: 'crosstown.methodology.nobody', message: 'Nobody has reported using it yet. If your town has, tell the editors: a short report with a source is enough.' })}
        </p>
      )}
      {done.length > 0 && <CardList cards={done} level={3} />}
      {others.length > 0 && (
        <>
          <Heading id="practices-announced" level={3}>
            {translate({ id: 'crosstown.methodology.announced', message: 'Announced or planned, not counted' })}
          </Heading>
          <CardList cards={others} level={4} />
        </>
      )}
    </section>
  )
}

function Related({ view: { related, chapters } }: { view: MethodologyView }) {
  if (related.length + chapters.length === 0) return null
  return (
    <section>
      <Heading id="related">{partName('related')}</Heading>
      <LinkedList entries={[...related, ...chapters]} showKind />
    </section>
  )
}
