/** The page of one entry: facts first, then the text with its contents list, its sources, and who answers for it. */
import type { ReactNode } from 'react'
import type { Page, Words } from '../../../page/view.ts'
import { kindName } from '../names.ts'
import { Contents } from '../Contents/index.tsx'
import { EntryFooter } from '../EntryFooter/index.tsx'
import { PageFrame } from '../PageFrame/index.tsx'
import { SourceList } from '../SourceList/index.tsx'
import styles from './styles.module.css'

type Props = {
  page: Page
  /** Above the title, where the kind alone does not say enough. */
  label?: ReactNode
  below?: ReactNode
  facts?: ReactNode
  /** After the sources: the way to the entries before and after this one. */
  after?: ReactNode
  children: ReactNode
}

const UNTITLED: Words = { text: '' }

/** Shows an entry. */
export function EntryFrame({ page, label, below, facts, after, children }: Props) {
  const kind = page.view.kind
  const name = kind === 'methodology' || kind === 'practice' || kind === 'chapter' || kind === 'recommendation' || kind === 'network' ? kindName(kind) : null
  return (
    <PageFrame page={page} title={page.title ?? UNTITLED} lead={page.summary} label={label ?? name} below={below}>
      {facts}
      <div className={styles.columns}>
        <div className={styles.contents}>
          <Contents page={page} />
        </div>
        <div className={styles.body}>
          {children}
          <SourceList page={page} />
          {after}
          <EntryFooter page={page} />
        </div>
      </div>
    </PageFrame>
  )
}
