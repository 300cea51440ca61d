/** A graph → pages: view models, addresses, lists. Pure, and free of the words of the interface. */
export * from './view.ts'
export * from './paths.ts'
export { PageContext } from './context.ts'
export type { EditionContent, SiteAddress } from './context.ts'
export * from './paginate.ts'
export { digestsOfReads, Recorder } from './recorder.ts'
export { searchDocuments, townDocuments } from './search-documents.ts'
export type { Read } from './recorder.ts'
