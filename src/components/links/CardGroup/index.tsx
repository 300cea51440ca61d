/** A group of cards below a heading that can be jumped to. */
import type { ReactNode } from 'react'
import type { Card } from '../../../page/view.ts'
import { Heading } from '../../words/index.ts'
import { CardList } from '../CardList/index.tsx'
import styles from './styles.module.css'

/** Shows the heading beside its cards where there is room, and above them on a phone. */
export function CardGroup({ id, title, cards }: { id: string; title: ReactNode; cards: readonly Card[] }) {
  return (
    <section className={styles.group}>
      <Heading id={id}>{title}</Heading>
      <CardList cards={cards} level={3} />
    </section>
  )
}
