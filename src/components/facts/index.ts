/** Facts of an entry: the panel that opens its page, and the details below it. */
export * from './FactsPanel/index.tsx'
export * from './DetailList/index.tsx'
