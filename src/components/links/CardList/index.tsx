/** A list of entries to choose from: title, summary, and the facts that help to choose. */
import type { Card } from '../../../page/view.ts'
import { CardFactsLine } from './facts.tsx'
import { Text } from '../../words/index.ts'
import { EntryLink } from '../EntryLink/index.tsx'
import { cardStatus } from './status.ts'
import styles from './styles.module.css'

type Props = {
  cards: readonly Card[]
  /** The level of the heading that each entry's title is. */
  level: 2 | 3 | 4
}

/** Shows entries one below the other, each with a heading, so that readers can jump from one to the next. */
export function CardList({ cards, level }: Props) {
  const Title = `h${level}` as const
  return (
    <ul className={styles.list}>
      {cards.map((card) => (
        <li key={`${card.kind}/${card.id}`} className={styles.card}>
          {card.facts.kind === 'recommendation' && <span className={styles.code}>{card.facts.code}</span>}
          {card.facts.kind === 'chapter' && <span className={styles.code}>{card.facts.order}</span>}
          <div>
            <Title className={styles.title}>
              <EntryLink entry={card} />
            </Title>
            <p className={styles.summary}>
              <Text words={card.summary} />
            </p>
            <CardFactsLine facts={card.facts} />
            {card.status !== 'counted' && <p className={styles.status}>{cardStatus(card.status)}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
