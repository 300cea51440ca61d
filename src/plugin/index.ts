/** The Docusaurus adapter: runs the compiler, adds a route per page of the current language, watches the sources. */
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { KnowledgeBase } from '../compile/index.ts'
import { parserFor, readKnowledgeBase } from '../compile/index.ts'
import type { Diagnostic, Locale } from '../core/index.ts'
import { hasErrors, isLocale } from '../core/index.ts'
import type { Page, SiteAddress, View } from '../page/index.ts'
import { paginate } from '../page/index.ts'
import { BuildRefused } from './refused.ts'
import { writeShortLinks } from './short-links.ts'

type Content = { base: KnowledgeBase; diagnostics: Diagnostic[] }

/** Which component shows which view. A component is loaded only with the pages that need it. */
const COMPONENTS: Record<View['kind'], string> = {
  home: 'HomePage', hub: 'HubPage', toolkit: 'ToolkitPage', topic: 'TopicPage', topics: 'TopicsPage', methodology: 'MethodologyPage', practice: 'PracticePage',
  recommendation: 'RecommendationPage', network: 'NetworkPage', chapter: 'ChapterPage', sources: 'SourcesPage', organisations: 'OrganisationsPage',
  glossary: 'GlossaryPage', editions: 'EditionsPage', gone: 'GonePage',
}

/** Pictures of entries are copied here, since Docusaurus serves static folders while it develops and copies them when it builds. */
export const STATIC_FOLDER = '.crosstown/static'
const IMAGES = 'entry-images'

export default function crosstownPlugin(context: LoadContext): Plugin<Content> {
  const { siteDir, baseUrl, i18n } = context
  const locale: Locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : 'en'
  const isBuild = process.env['NODE_ENV'] === 'production'
  let pages: Page[] = []
  return {
    name: 'crosstown',

    getPathsToWatch: () => ['toolkit', 'recommendations', 'networks', 'vocabulary', 'editions', 'i18n'].map((folder) => `${siteDir}/${folder}/**/*.{md,yml,json,png,jpg,jpeg,webp}`),

    async loadContent() {
      const { value, diagnostics } = await readKnowledgeBase(siteDir, parserFor(siteDir))
      if (isBuild && hasErrors(diagnostics)) throw new BuildRefused(diagnostics)
      copyImages(siteDir, value)
      return { base: value, diagnostics }
    },

    async contentLoaded({ content, actions }) {
      const { base, diagnostics } = content
      const images = new Map(base.files.images.map(({ file, name }) => [file, name]))
      const address: SiteAddress = { href: (path) => baseUrl + path.slice(1), image: (file) => `${baseUrl}${IMAGES}/${images.get(file) ?? ''}` }
      pages = base.editions.flatMap((edition) => paginate(edition, locale, address, base.editions))
      await Promise.all(
        pages.map(async (page) => {
          const data = await actions.createData(`${page.path === '/' ? 'home' : page.path.slice(1).replaceAll('/', '--')}.json`, JSON.stringify(page))
          actions.addRoute({
            path: page.path === '/' ? baseUrl : baseUrl + page.path.slice(1),
            component: `@site/src/components/pages/${COMPONENTS[page.view.kind]}/index.tsx`,
            exact: true,
            modules: { page: data },
          })
        }),
      )
      if (!isBuild) actions.setGlobalData({ faults: diagnostics.filter(({ severity }) => severity === 'error').slice(0, 10) })
    },

    async postBuild({ outDir }) {
      if (locale === i18n.defaultLocale) await writeShortLinks(outDir, pages, baseUrl)
    },
  }
}

function copyImages(siteDir: string, { files }: KnowledgeBase): void {
  const folder = join(siteDir, STATIC_FOLDER, IMAGES)
  mkdirSync(folder, { recursive: true })
  for (const { file, name } of files.images) if (!existsSync(join(folder, name))) cpSync(join(siteDir, file), join(folder, name))
}
