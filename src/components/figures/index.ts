/** Figures, dates and names, worded in the language of the page. */
export * from './numbers.ts'
export * from './times.ts'
export * from './dates.ts'
export * from './names.ts'
