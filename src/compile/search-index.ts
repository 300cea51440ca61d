/** The search index of a knowledge base without its compiled folder: for the site, and for asking on the command line. */
import type { Locale } from '../core/index.ts'
import { searchFolder } from '../emit/index.ts'
import type { EditionContent, SiteAddress } from '../page/index.ts'
import type { IndexFiles } from '../search/index.ts'
import { loadAnalyser, Search } from '../search/index.ts'
import { wordCountsIn } from './word-counts.ts'

/** The files of one index, by their path below its folder. */
export async function searchFiles(root: string, edition: EditionContent, all: readonly EditionContent[], locale: Locale, address: SiteAddress): Promise<IndexFiles> {
  const counts = wordCountsIn(root)
  const { files } = searchFolder(edition, locale, address, all, await loadAnalyser(locale), counts.of(edition.ref.name)).make()
  counts.save()
  return files
}

/** Searches in memory. Only titles, words and paths are asked, so addresses need no site. */
export async function searchIn(root: string, edition: EditionContent, all: readonly EditionContent[], locale: Locale): Promise<Search> {
  const files = await searchFiles(root, edition, all, locale, { href: (path) => path, image: (file) => file })
  return new Search(await loadAnalyser(locale), async (path) => files.get(path)!)
}
