/** Tables of facts. */
export * from './DataTable/index.tsx'
