/** The search as readers see it. */
export * from './Filters/index.tsx'
export * from './ResultList/index.tsx'
export * from './SearchBox/index.tsx'
export * from './client.ts'
export * from './names.ts'
export * from './slash.ts'
export * from './wide.ts'
