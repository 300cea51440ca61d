/** Links: to entries, as lines, lists and cards; to the sources of a claim. */
export * from './Citations/index.tsx'
export * from './EntryLink/index.tsx'
export * from './LinkedList/index.tsx'
export * from './CardList/index.tsx'
export * from './CardGroup/index.tsx'
export * from './TopicPicker/index.tsx'
export * from './Doors/index.tsx'
