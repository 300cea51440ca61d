/** Follows the links, citations and pictures that a text holds. */
import type { Diagnostic, Key, Link, Section, Span } from '../core/index.ts'
import { diagnose, nearestName, toKey, topOf } from '../core/index.ts'
import type { Index } from './facts.ts'
import type { Edge } from './graph.ts'
import { isInternal, targetOf } from './targets.ts'

type Written = {
  key: Key
  /** The file the text stands in, where faults are reported. */
  file: string
  /** The file of the original, from which relative links start. */
  originalFile: string
  sections: readonly Section[]
}

export function linkText(written: Written, index: Index, hasImage: (file: string) => boolean): { edges: Edge[]; diagnostics: Diagnostic[] } {
  const edges: Edge[] = []
  const diagnostics: Diagnostic[] = []
  const placeOf = (span: Span | undefined) => (span ? { file: written.file, ...span } : topOf(written.file))
  for (const section of written.sections) {
    for (const node of section.references) {
      if (node.type === 'link' && isInternal(node.url)) {
        const linked = followLink(node, written, index)
        if ('fault' in linked) diagnostics.push(diagnose(linked.code, placeOf(node.position), linked.fault, linked.hint))
        else if (linked.to !== written.key) edges.push({ from: written.key, to: linked.to, relation: 'mentions', part: section.part })
      } else if (node.type === 'citation') {
        for (const { source, locator } of node.items) {
          const to = toKey('source', source)
          if (index.entries.has(to)) edges.push({ from: written.key, to, relation: 'cites', part: section.part, ...(locator && { locator }) })
          else if (!index.isBroken(to)) {
            const near = nearestName(source, index.idsOf('source'))
            diagnostics.push(diagnose('reference-unknown', placeOf(node.position), `The text cites the source “${source}”, which does not exist.`, near ? `Did you mean “${near}”?` : `Add the file networks/sources/${source}.yml, or correct the id.`))
          }
        }
      } else if (node.type === 'image') {
        const folder = written.originalFile.slice(0, written.originalFile.lastIndexOf('/'))
        if (!hasImage(`${folder}/${node.url}`)) diagnostics.push(diagnose('image-missing', placeOf(node.position), `The picture ${node.url} is not in ${folder}/.`, 'Put the file there, or correct its name.'))
      }
    }
  }
  return { edges, diagnostics }
}

type Followed = { to: Key } | { fault: string; hint: string; code: 'link-broken' | 'anchor-unknown' }

function followLink(link: Link, { originalFile, sections }: Written, index: Index): Followed {
  const target = targetOf(originalFile, link.url)
  if (!target) return { code: 'link-broken', fault: `The link to ${link.url} leads out of the knowledge base.`, hint: 'Link to an entry relative to this file, such as ../practices/burgas-flash-mob-2018.md.' }
  const entry = index.entries.get(target.key)
  if (!entry) {
    if (index.isBroken(target.key)) return { to: target.key }
    const slash = target.key.indexOf('/')
    const kind = target.key.slice(0, slash) as Parameters<Index['idsOf']>[0]
    const near = nearestName(target.key.slice(slash + 1), index.idsOf(kind))
    return { code: 'link-broken', fault: `The link to ${link.url} leads to a file that does not exist.`, hint: near ? `Did you mean “${near}”?` : 'Correct the path, or add the file.' }
  }
  if (target.part) {
    const parts = (entry.file === originalFile ? sections : entry.sections).map((section) => section.part)
    if (!parts.includes(target.part)) return { code: 'anchor-unknown', fault: `The link to ${link.url} names a part that the page does not have.`, hint: `Its parts are: ${parts.filter((part) => part !== 'lead').join(', ')}.` }
  }
  return { to: target.key }
}
