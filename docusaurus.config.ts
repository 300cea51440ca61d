/** The site's identity and its plugins. What is on the pages is decided in `src/`. */
import type { Config } from '@docusaurus/types'
import type { Options, ThemeConfig } from '@docusaurus/preset-classic'
import { DEFAULT_LOCALE, LOCALES } from './src/core/index.ts'
import { parseGuideFrontMatter } from './src/plugin/guide-front-matter.ts'
import { entryAddress } from './src/plugin/guide-links.ts'

const config: Config = {
  title: 'Crosstown',
  tagline: 'What towns in Europe have tried, what came of it, and what follows for policy',
  url: process.env['SITE_URL'] ?? 'https://crosstown.example',
  baseUrl: process.env['SITE_BASE'] ?? '/',
  trailingSlash: false,
  favicon: 'img/favicon.svg',
  future: { v4: true },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'md',
    parseFrontMatter: parseGuideFrontMatter,
    hooks: { onBrokenMarkdownLinks: ({ sourceFilePath, url }) => entryAddress(process.cwd(), sourceFilePath, url), onBrokenMarkdownImages: 'throw' },
  },
  i18n: {
    defaultLocale: DEFAULT_LOCALE,
    locales: (process.env['SITE_LOCALES']?.split(',') as string[] | undefined) ?? LOCALES.map(({ code }) => code),
    localeConfigs: Object.fromEntries(LOCALES.map(({ code, name, htmlLang }) => [code, { label: name, htmlLang }])),
  },
  // Where “Edit this page” leads, such as https://github.com/towns/crosstown; without it, to the guide for contributors.
  customFields: { repository: process.env['SITE_REPOSITORY'] },
  staticDirectories: ['static', '.crosstown/static'],
  plugins: ['./src/plugin/index.ts'],
  presets: [
    [
      'classic',
      {
        blog: false,
        pages: false,
        docs: { path: 'docs', routeBasePath: 'docs', numberPrefixParser: false, onInlineTags: 'throw', breadcrumbs: true, sidebarCollapsible: false },
        theme: { customCss: './src/css/custom.css' },
        sitemap: { ignorePatterns: ['/**/next/**'] },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Crosstown',
      logo: { alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg' },
      items: [
        { to: '/toolkit', label: 'Toolkit', position: 'left', activeBaseRegex: '/toolkit(?!.*/manual)' },
        { to: '/toolkit/manual', label: 'Manual', position: 'left' },
        { to: '/recommendations', label: 'Recommendations', position: 'left' },
        { to: '/networks', label: 'Networks', position: 'left' },
        { to: '/docs', label: 'Guides', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        { label: 'About this site', to: '/docs' },
        { label: 'Evidence levels', to: '/docs/evidence' },
        { label: 'Contribute', to: '/docs/contribute' },
        { label: 'Sources', to: '/networks/sources' },
        { label: 'Glossary', to: '/toolkit/glossary' },
        { label: 'Editions', to: '/editions' },
      ],
      copyright: 'Texts: CC BY 4.0. Program: EUPL-1.2.',
    },
  } satisfies ThemeConfig,
}

export default config
