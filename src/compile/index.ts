/** The stages in their order: the table of contents of the project. */
export * from './read-base.ts'
export { CACHE_FOLDER, cacheIn, NO_CACHE } from './cache.ts'
export * from './knowledge-base.ts'
export * from './compile.ts'
export { searchFiles, searchIn } from './search-index.ts'
