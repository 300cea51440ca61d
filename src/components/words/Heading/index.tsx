/** A heading that can be linked to. */
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { ReactNode } from 'react'
import styles from './styles.module.css'

type Props = { id: string; level?: 2 | 3; children: ReactNode }

/** Shows a heading and tells Docusaurus's link checker that its anchor is there. */
export function Heading({ id, level = 2, children }: Props) {
  useBrokenLinks().collectAnchor(id)
  const Tag = level === 2 ? 'h2' : 'h3'
  return (
    <Tag id={id} className={level === 2 ? styles.second : styles.third}>
      {children}
    </Tag>
  )
}
