/** What stands around the content of a page. */
export * from './PageFrame/index.tsx'
export * from './EntryFrame/index.tsx'
export * from './Neighbours/index.tsx'
export * from './SourceList/index.tsx'
export * from './TermList/index.tsx'
export * from './EditionSwitch/index.tsx'
export * from './names.ts'
