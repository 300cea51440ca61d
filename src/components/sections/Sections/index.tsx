/** The text of an entry, part by part. */
import type { ReactNode } from 'react'
import type { SectionView } from '../../../page/view.ts'
import { Heading, Prose, Text } from '../../words/index.ts'
import { Steps } from '../Steps/index.tsx'
import styles from './styles.module.css'

type Props = {
  sections: readonly SectionView[]
  /** What a page adds before the text of a part (by the part's id). */
  before?: Partial<Record<string, ReactNode>>
  /** What a page adds after the text of a part. */
  after?: Partial<Record<string, ReactNode>>
}

/** Shows each part with its heading; the text before the first heading has none. */
export function Sections({ sections, before = {}, after = {} }: Props) {
  return sections.map((section) => {
    const { part, title, html, lang, steps } = section
    return (
      <section key={part} className={WARNING_PARTS.has(part) ? styles.limits : undefined}>
        {part !== 'lead' && (
          <Heading id={part}>
            <Text words={title} />
          </Heading>
        )}
        {before[part]}
        <Prose html={html} {...(lang && { lang })} />
        {steps && (
          <>
            <Steps steps={steps.items} total={steps.totalMinutes} {...(lang && { lang })} />
            <Prose html={steps.after} {...(lang && { lang })} />
          </>
        )}
        {after[part]}
      </section>
    )
  })
}

/** Limits are marked in the text as they are in the panel of facts. */
const WARNING_PARTS = new Set(['when-not-to-use', 'limits-and-risks'])
