/** The search index of one edition in one language, as a folder of small files. */
import type { Locale } from '../core/index.ts'
import { shortDigestOf } from '../core/digest.ts'
import type { EditionContent, Read, SiteAddress } from '../page/index.ts'
import { PageContext, Recorder, searchDocuments, townDocuments } from '../page/index.ts'
import type { Analyser, Counts, IndexFiles, SearchDocument } from '../search/index.ts'
import { indexFiles } from '../search/index.ts'

/** A folder an emitter wants, made as a whole; what else stands in it is removed. */
export type PlannedFolder = { folder: string; make: () => { files: IndexFiles; reads: readonly Read[] } }

/** Counts the words of a document, or knows them from before. */
export type CountWords = (document: SearchDocument, analyser: Analyser) => Counts

export const SEARCH_FOLDER = 'search-index'

export function searchFolder(content: EditionContent, locale: Locale, address: SiteAddress, all: readonly EditionContent[], analyser: Analyser, count: CountWords): PlannedFolder {
  return {
    folder: `${SEARCH_FOLDER}/${locale}/${content.ref.name}`,
    make() {
      const recorder = new Recorder(content, all)
      const context = new PageContext(content, all, locale, address, recorder)
      const found = searchDocuments(context).map((document) => ({ document, counts: count(document, analyser) }))
      const suggested = townDocuments(context).map((document) => ({ document, counts: null }))
      return { files: indexFiles({ analyser, documents: [...found, ...suggested], digestOf: (contents) => shortDigestOf(contents).slice(0, 10) }), reads: recorder.reads }
    },
  }
}
