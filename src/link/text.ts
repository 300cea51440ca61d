/** Follows the links, citations and pictures that a text holds. */
import type { Diagnostic, Key, Place, Section } from '../core/index.ts'
import { diagnose, nearestName, referringNodes, toKey, topOf } from '../core/index.ts'
import type { Index } from './facts.ts'
import type { Edge } from './graph.ts'
import { isInternal } from './targets.ts'

type Written = {
  key: Key
  /** The file the text stands in, where faults are reported. */
  file: string
  /** The file of the original, from which relative links start. */
  originalFile: string
  sections: readonly Section[]
}

export function linkText(written: Written, known: Index, hasImage: (file: string) => boolean): { edges: Edge[]; diagnostics: Diagnostic[] } {
  const edges: Edge[] = []
  const diagnostics: Diagnostic[] = []
  for (const section of written.sections) {
    for (const [index, node] of section.references.entries()) {
      if (node.type === 'link' && isInternal(node.url)) {
        const linked = followLink(node.url, written, known)
        if ('fault' in linked) diagnostics.push(diagnose(linked.code, placeOf(section, index, written.file), linked.fault, linked.hint))
        else if (linked.to !== written.key) edges.push({ from: written.key, to: linked.to, relation: 'mentions', part: section.part })
      } else if (node.type === 'citation') {
        for (const { source, locator } of node.items) {
          const to = toKey('source', source)
          if (known.entries.has(to)) edges.push({ from: written.key, to, relation: 'cites', part: section.part, ...(locator && { locator }) })
          else if (!known.isBroken(to)) {
            const near = nearestName(source, known.idsOf('source'))
            diagnostics.push(diagnose('reference-unknown', placeOf(section, index, written.file), `The text cites the source “${source}”, which does not exist.`, near ? `Did you mean “${near}”?` : `Add the file networks/sources/${source}.yml, or correct the id.`))
          }
        }
      } else if (node.type === 'image') {
        const folder = written.originalFile.slice(0, written.originalFile.lastIndexOf('/'))
        if (!hasImage(`${folder}/${node.url}`)) diagnostics.push(diagnose('image-missing', placeOf(section, index, written.file), `The picture ${node.url} is not in ${folder}/.`, 'Put the file there, or correct its name.'))
      }
    }
  }
  return { edges, diagnostics }
}

/** Where the reference with this number stands; the text is read back for it. */
function placeOf(section: Section, index: number, file: string): Place {
  const span = referringNodes(section.blocks)[index]?.position
  return span ? { file, ...span } : topOf(file)
}

type Followed = { to: Key } | { fault: string; hint: string; code: 'link-broken' | 'anchor-unknown' }

function followLink(url: string, { originalFile, sections }: Written, index: Index): Followed {
  const target = index.targetOf(originalFile, url)
  if (!target) return { code: 'link-broken', fault: `The link to ${url} leads out of the knowledge base.`, hint: 'Link to an entry relative to this file, such as ../practices/burgas-flash-mob-2018.md.' }
  const entry = index.entries.get(target.key)
  if (!entry) {
    if (index.isBroken(target.key)) return { to: target.key }
    const slash = target.key.indexOf('/')
    const kind = target.key.slice(0, slash) as Parameters<Index['idsOf']>[0]
    const near = nearestName(target.key.slice(slash + 1), index.idsOf(kind))
    return { code: 'link-broken', fault: `The link to ${url} leads to a file that does not exist.`, hint: near ? `Did you mean “${near}”?` : 'Correct the path, or add the file.' }
  }
  if (target.part) {
    const parts = (entry.file === originalFile ? sections : entry.sections).map((section) => section.part)
    if (!parts.includes(target.part)) return { code: 'anchor-unknown', fault: `The link to ${url} names a part that the page does not have.`, hint: `Its parts are: ${parts.filter((part) => part !== 'lead').join(', ')}.` }
  }
  return { to: target.key }
}
