/** Notices above a page. */
export * from './Notice/index.tsx'
export * from './EditionNotice/index.tsx'
export * from './TranslationNotice/index.tsx'
export * from './StatusNotices/index.tsx'
export * from './FaultBanner/index.tsx'
