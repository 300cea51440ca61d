/** For translators: how far each language has come, and which entries wait. */
import { translate } from '@docusaurus/Translate'
import Link from '@docusaurus/Link'
import type { Locale } from '../../../core/index.ts'
import type { Page, TranslationStanding, TranslationsView } from '../../../page/view.ts'
import { language } from '../../figures/index.ts'
import { PageFrame, sectionName } from '../../frame/index.ts'
import { DataTable } from '../../tables/index.ts'
import { Heading, Text } from '../../words/index.ts'
import styles from './styles.module.css'

/** In the order of the work that is left. */
const STANDINGS: readonly TranslationStanding[] = ['original', 'reviewed', 'current', 'machine', 'outdated', 'partial', 'missing']
const SECTION = { methodology: 'methodologies', practice: 'practices', chapter: 'manual', recommendation: 'recommendations', network: 'networks' } as const

/** Shows the counts, then a table for each kind, which opens on demand. */
export default function TranslationsPage({ page }: { page: Page }) {
  const { languages, groups } = page.view as TranslationsView
  const lead = translate({
    id: 'crosstown.translations.lead',
    message: 'How far each language has come. A translation made by a machine says so on its page until a person has read it. You can help with any of them.',
  })
  const columns = [translate({ id: 'crosstown.translations.language', message: 'Language' }), ...STANDINGS.map(standingName)]
  const rows = languages.map(({ language: code, counts }) => ({ key: code, cells: [language(code), ...STANDINGS.map((standing) => String(counts[standing] ?? 0))] }))
  return (
    <PageFrame page={page} title={{ text: sectionName('translations') }} lead={{ text: lead }}>
      <DataTable caption={sectionName('translations')} columns={columns} rows={rows} />
      {groups.map((group) => (
        <section key={group.kind} className={styles.group}>
          <Heading id={group.kind}>{sectionName(SECTION[group.kind as keyof typeof SECTION])}</Heading>
          <Entries group={group} codes={languages.map(({ language: code }) => code)} />
        </section>
      ))}
    </PageFrame>
  )
}

function Entries({ group, codes }: { group: TranslationsView['groups'][number]; codes: readonly Locale[] }) {
  const caption = sectionName(SECTION[group.kind as keyof typeof SECTION])
  const rows = group.entries.map(({ link, standings }) => ({
    key: link.id,
    cells: [
      <Link to={link.path}>
        <Text words={link.title} />
      </Link>,
      ...codes.map((code) => standingName(standings[code])),
    ],
  }))
  return (
    <details>
      <summary>{translate({ id: 'crosstown.translations.show', message: 'Show all {count}' }, { count: String(rows.length) })}</summary>
      <DataTable caption={caption} columns={[caption, ...codes.map(language)]} rows={rows} />
    </details>
  )
}

function standingName(standing: TranslationStanding): string {
  switch (standing) {
    case 'original': return translate({ id: 'crosstown.translations.original', message: 'original' })
    case 'reviewed': return translate({ id: 'crosstown.translations.reviewed', message: 'reviewed' })
    case 'current': return translate({ id: 'crosstown.translations.current', message: 'by a person' })
    case 'machine': return translate({ id: 'crosstown.translations.machine', message: 'by a machine' })
    case 'outdated': return translate({ id: 'crosstown.translations.outdated', message: 'out of date' })
    case 'partial': return translate({ id: 'crosstown.translations.partial', message: 'partly' })
    case 'missing': return translate({ id: 'crosstown.translations.missing', message: 'not yet' })
  }
}
