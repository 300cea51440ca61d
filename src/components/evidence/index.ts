/** Evidence: levels, reasons, studies, and who has tested it. */
export * from './EvidenceLevel/index.tsx'
export * from './EvidenceFact/index.tsx'
export * from './TestedIn/index.tsx'
export * from './Studies/index.tsx'
export * from './words.ts'
