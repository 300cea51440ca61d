/** How many entries of each kind an edition has. */
import { translate } from '@docusaurus/Translate'
import type { EditionsView } from '../../../page/view.ts'
import { counted } from '../../figures/index.ts'
import styles from './styles.module.css'

/** Shows the counts that mean something to readers. */
export function EntryCounts({ counts }: { counts: EditionsView['editions'][number]['counts'] }) {
  const shown = [
    counts.methodology && counted(counts.methodology, translate({ id: 'crosstown.count.methodologies', message: '{count} methodology|{count} methodologies' })),
    counts.practice && counted(counts.practice, translate({ id: 'crosstown.count.practices', message: '{count} practice|{count} practices' })),
    counts.recommendation && counted(counts.recommendation, translate({ id: 'crosstown.count.recommendations', message: '{count} recommendation|{count} recommendations' })),
    counts.network && counted(counts.network, translate({ id: 'crosstown.count.networks', message: '{count} network|{count} networks' })),
    counts.source && counted(counts.source, translate({ id: 'crosstown.count.sources', message: '{count} source|{count} sources' })),
  ].filter(Boolean)
  return <p className={styles.counts}>{shown.join(' · ')}</p>
}
