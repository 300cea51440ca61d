/** The text of entries: → safe HTML for pages, → Markdown for files and comparisons. */
export * from './to-html.ts'
export * from './to-markdown.ts'
