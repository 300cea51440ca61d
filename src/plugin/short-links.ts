/** `/id/<id>` and `/r/<code>`: small static pages that lead to an entry in the newest edition. They are no routes, so they cost no reader anything. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '../page/index.ts'

export type ShortLink = { from: string; to: string }

export async function writeShortLinks(outDir: string, links: readonly ShortLink[], baseUrl: string): Promise<void> {
  for (const { from, to } of links) {
    const file = join(outDir, from, 'index.html')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, redirectHtml(baseUrl + to.slice(1)))
  }
}

/** Pages of the newest edition, or of the working sources as long as there is none; an entry that is gone leads to the page that says so. */
export function shortLinks(pages: readonly Page[]): ShortLink[] {
  return pages
    .filter(({ edition, key }) => key !== undefined && (edition.state === 'newest' || edition.state === 'only'))
    .flatMap(({ key, path, view }): ShortLink[] => {
      const links = [{ from: `id/${key!.slice(key!.indexOf('/') + 1)}`, to: path }]
      if (view.kind === 'recommendation') links.push({ from: `r/${view.code}`, to: path })
      if (view.kind === 'network') for (const { id, anchor } of view.events) links.push({ from: `id/${id}`, to: `${path}#${anchor}` })
      return links
    })
}

/** Addresses are made of ids, so they hold no character that HTML would read otherwise. */
const redirectHtml = (url: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Crosstown</title>
<meta http-equiv="refresh" content="0; url=${url}">
<link rel="canonical" href="${url}">
<meta name="robots" content="noindex">
<p><a href="${url}">${url}</a></p>
</html>
`
