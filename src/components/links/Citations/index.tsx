/** Numbers of sources behind a claim, each leading to its line below. */
import { translate } from '@docusaurus/Translate'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Fragment } from 'react'
import type { CiteRef } from '../../../page/view.ts'

/** Shows `[1; 2]`; nothing where nothing is cited. */
export function Citations({ cites }: { cites: readonly CiteRef[] }) {
  const checker = useBrokenLinks()
  for (const { anchor } of cites) checker.collectLink(`#${anchor}`)
  if (cites.length === 0) return null
  return (
    <span className="citations">
      [
      {cites.map(({ label, anchor }, index) => (
        <Fragment key={anchor}>
          {index > 0 && '; '}
          <a href={`#${anchor}`} aria-label={translate({ id: 'crosstown.source.number', message: 'Source {number}' }, { number: label })}>
            {label}
          </a>
        </Fragment>
      ))}
      ]
    </span>
  )
}
