/** The home page: what this is, what to do here, and how far to trust it. */
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import type { HomeView, Page } from '../../../page/view.ts'
import { counted } from '../../figures/index.ts'
import { sectionName } from '../../frame/index.ts'
import { CardList, Doors, TopicPicker } from '../../links/index.ts'
import { EditionNotice } from '../../notices/index.ts'
import { Heading } from '../../words/index.ts'
import { Honest } from './honest.tsx'
import styles from './styles.module.css'

/** Shows the home page. */
export default function HomePage({ page }: { page: Page }) {
  const { counts, featured, topics, networks } = page.view as HomeView
  const title = translate({ id: 'crosstown.home.title', message: 'What towns in Europe have tried, what came of it, and what follows for policy' })
  const lead = translate(
    { id: 'crosstown.home.lead', message: 'Crosstown is an open toolkit for small towns that work against stigma and for solidarity: {methodologies} to run, with the evidence and the limits, and {recommendations} for those who decide.' },
    {
      methodologies: counted(counts.methodologies, translate({ id: 'crosstown.count.methodologies', message: '{count} methodology|{count} methodologies' })),
      recommendations: counted(counts.recommendations, translate({ id: 'crosstown.count.recommendations', message: '{count} recommendation|{count} recommendations' })),
    },
  )
  return (
    <Layout title={title} description={lead}>
      <main>
        <div className={styles.hero}>
          <div className={styles.within}>
            <h1>{title}</h1>
            <p>{lead}</p>
            <Link to="/toolkit/find" className={styles.action}>
              {sectionName('finder')}
            </Link>
          </div>
        </div>
        <div className={styles.within}>
          <div className={styles.notices}>
            <EditionNotice page={page} />
          </div>
          <section className={styles.part}>
            <Heading id="topics">{translate({ id: 'crosstown.topics.question', message: 'What do you want to work on?' })}</Heading>
            <TopicPicker topics={topics} />
          </section>
          <div className={styles.part}>
            <Doors doors={doorsOf(counts)} />
          </div>
          <section className={styles.part}>
            <Heading id="methodologies">{translate({ id: 'crosstown.home.featured', message: 'Methodologies that most towns here have used' })}</Heading>
            <CardList cards={featured} level={3} />
          </section>
          <section className={styles.part}>
            <Heading id="networks">{translate({ id: 'crosstown.home.networks', message: 'The networks behind it' })}</Heading>
            <CardList cards={networks} level={3} />
          </section>
          <Honest counts={counts} />
        </div>
      </main>
    </Layout>
  )
}

const doorsOf = (counts: HomeView['counts']) => [
  {
    path: '/toolkit/methodologies',
    title: translate({ id: 'crosstown.door.run', message: 'Run something in my town' }),
    text: translate({ id: 'crosstown.door.run.text', message: 'Step by step, with the time, the people and the money it takes, and when not to do it.' }),
    note: translate(
      { id: 'crosstown.door.run.note', message: '{practices} documented as carried out, in {towns}' },
      {
        practices: counted(counts.practices, translate({ id: 'crosstown.count.practices', message: '{count} practice|{count} practices' })),
        towns: counted(counts.towns, translate({ id: 'crosstown.count.in-towns', message: '{count} town|{count} towns' })),
      },
    ),
  },
  {
    path: '/recommendations',
    title: translate({ id: 'crosstown.door.review', message: 'Review recommendations' }),
    text: translate({ id: 'crosstown.door.review.text', message: 'What councils, governments and the EU are asked to do, on whose word, resting on what, and what is missing.' }),
    note: counted(counts.recommendations, translate({ id: 'crosstown.count.recommendations', message: '{count} recommendation|{count} recommendations' })),
  },
  {
    path: '/docs/contribute',
    title: translate({ id: 'crosstown.door.contribute', message: 'Contribute' }),
    text: translate({ id: 'crosstown.door.contribute.text', message: 'Tell what your town did, correct a fact, add a source, translate. You need no technical knowledge.' }),
    note: translate({ id: 'crosstown.door.contribute.note', message: 'Every change is read by an editor before it is published.' }),
  },
]
