/** Pages and graphs → files in memory. */
export * from './outputs.ts'
export { SEARCH_FOLDER, searchFolder } from './search.ts'
export type { CountWords, PlannedFolder } from './search.ts'
