/** Partners of a network, by country. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { PartnerView } from '../../../page/view.ts'
import { byName, country, language } from '../../figures/index.ts'
import { partName } from '../../frame/index.ts'
import { Citations } from '../../links/index.ts'
import { Heading, Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** Shows partners below the name of their country. */
export function Partners({ partners }: { partners: readonly PartnerView[] }) {
  if (partners.length === 0) return null
  return (
    <section>
      <Heading id="partners">{partName('partners')}</Heading>
      <ul className={styles.countries}>
        {byCountry(partners).map(([code, members]) => (
          <li key={code}>
            <h3>{code ? country(code) : translate({ id: 'crosstown.network.no-country', message: 'Country not known' })}</h3>
            <ul>
              {members.map((partner) => (
                <Partner key={partner.id} partner={partner} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Partner({ partner: { anchor, name, names, town, role, lead, url, cites } }: { partner: PartnerView }) {
  useBrokenLinks().collectAnchor(anchor)
  return (
    <li id={anchor}>
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {town && !name.includes(town) && `, ${town}`}
      {lead && <strong> ({translate({ id: 'crosstown.network.lead.short', message: 'lead' })})</strong>}
      {role && (
        <>
          {': '}
          <Text words={role} />
        </>
      )}{' '}
      <Citations cites={cites} />
      {names.length > 0 && <span className={styles.names}>{names.map(({ language: tag, name: other }) => (tag ? `${other} (${language(tag)})` : other)).join('; ')}</span>}
    </li>
  )
}

/** Groups by country in the order of their names; those without one come last. */
export function byCountry<T extends { country?: string }>(members: readonly T[]): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const member of members) groups.set(member.country ?? '', [...(groups.get(member.country ?? '') ?? []), member])
  return [...groups].sort(([a], [b]) => Number(a === '') - Number(b === '') || byName(country(a), country(b)))
}
