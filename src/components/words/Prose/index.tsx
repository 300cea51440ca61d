/** Text of a contributor, which the compiler has made into safe HTML. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment'
import { useHistory } from '@docusaurus/router'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { MouseEvent } from 'react'
import type { Html } from '../../../page/view.ts'

const ENTITIES: Record<string, string> = { '&#x26;': '&', '&amp;': '&', '&#x27;': "'", '&quot;': '"' }

const valuesOf = (attribute: string, html: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity))

/** Shows HTML of the compiler. Links inside the site turn pages without loading the whole site again. */
export function Prose({ html, lang, inline = false }: Html & { inline?: boolean }) {
  const history = useHistory()
  const checker = useBrokenLinks()
  // Docusaurus looks for broken links while it renders on the server; in the browser nobody listens.
  if (!ExecutionEnvironment.canUseDOM) {
    for (const href of valuesOf('href', html)) if (/^[#/]/.test(href)) checker.collectLink(href)
    for (const id of valuesOf('id', html)) checker.collectAnchor(id)
  }
  if (!html) return null

  function turnPage(event: MouseEvent) {
    const link = (event.target as Element).closest?.('a')
    if (!link || link.classList.contains('external') || link.getAttribute('href')?.startsWith('#')) return
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    history.push(link.pathname + link.hash)
  }

  const Tag = inline ? 'span' : 'div'
  // The handler only makes links faster: each works on its own by keyboard and without JavaScript.
  return <Tag className={inline ? undefined : 'prose'} lang={lang} onClick={turnPage} dangerouslySetInnerHTML={{ __html: html }} />
}
