/** What the head and the foot of the site are made of. */
export * from './Languages/index.tsx'
export * from './ColourMode/index.tsx'
export * from './MainMenu/index.tsx'
