/** The text of an entry. */
export * from './Sections/index.tsx'
export * from './Steps/index.tsx'
