/** Words: texts of entries, and headings. */
export * from './Text/index.tsx'
export * from './Prose/index.tsx'
export * from './Heading/index.tsx'
