/** Entries → a graph: references followed, links in texts resolved, translations matched with their originals. */
export * from './graph.ts'
export * from './targets.ts'
export * from './link.ts'
