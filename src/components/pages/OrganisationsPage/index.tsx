/** All organisations by country, with the networks and practices they belong to. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { OrganisationsView, Page } from '../../../page/view.ts'
import { country, language } from '../../figures/index.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { EntryLinks } from '../../links/index.ts'
import { Heading } from '../../words/index.ts'
import { byCountry } from '../NetworkPage/partners.tsx'
import styles from './styles.module.css'

type Organisation = OrganisationsView['organisations'][number]

/** Shows organisations below the name of their country. */
export default function OrganisationsPage({ page }: { page: Page }) {
  const { organisations } = page.view as OrganisationsView
  const lead = translate({ id: 'crosstown.organisations.lead', message: 'Municipalities, associations, schools and authorities that are named on this site, by country.' })
  return (
    <PageFrame page={page} title={{ text: sectionName('organisations') }} lead={{ text: lead }}>
      {byCountry(organisations).map(([code, members]) => (
        <section key={code} className={styles.country}>
          <Heading id={`country-${code || 'unknown'}`}>{code ? country(code) : translate({ id: 'crosstown.network.no-country', message: 'Country not known' })}</Heading>
          <ul>
            {members.map((organisation) => (
              <Line key={organisation.id} organisation={organisation} />
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  )
}

function Line({ organisation: { anchor, name, names, town, url, linked } }: { organisation: Organisation }) {
  useBrokenLinks().collectAnchor(anchor)
  return (
    <li id={anchor}>
      <strong>{name}</strong>
      {town && !name.includes(town) && `, ${town}`}
      {url && (
        <>
          {' '}
          <a href={url} rel="noopener noreferrer">
            {translate({ id: 'crosstown.network.site', message: 'Website' })}
            <span className="visually-hidden"> {name}</span>
          </a>
        </>
      )}
      {names.length > 0 && <span className={styles.names}>{names.map(({ language: tag, name: other }) => (tag ? `${other} (${language(tag)})` : other)).join('; ')}</span>}
      {linked.length > 0 && (
        <span className={styles.linked}>
          <EntryLinks entries={linked} />
        </span>
      )}
    </li>
  )
}
