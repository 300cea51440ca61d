/** The Docusaurus adapter: runs the compiler, adds a route per page of the current language, watches the sources. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { KnowledgeBase } from '../compile/index.ts'
import { cacheIn, readKnowledgeBase, searchFiles } from '../compile/index.ts'
import type { Locale } from '../core/index.ts'
import { hasErrors, isLocale } from '../core/index.ts'
import type { SiteAddress, View } from '../page/index.ts'
import { paginate } from '../page/index.ts'
import type { PageRoute } from './browser-routes.ts'
import { browserRoutes } from './browser-routes.ts'
import { BuildRefused } from './refused.ts'
import type { ShortLink } from './short-links.ts'
import { shortLinks, writeShortLinks } from './short-links.ts'

/** Which component shows which view. A component is loaded only with the pages that need it. */
const COMPONENTS: Record<View['kind'], string> = {
  home: 'HomePage', hub: 'HubPage', toolkit: 'ToolkitPage', topic: 'TopicPage', topics: 'TopicsPage', methodology: 'MethodologyPage', practice: 'PracticePage',
  recommendation: 'RecommendationPage', network: 'NetworkPage', chapter: 'ChapterPage', sources: 'SourcesPage', organisations: 'OrganisationsPage',
  glossary: 'GlossaryPage', editions: 'EditionsPage', search: 'SearchPage', finder: 'FinderPage', translations: 'TranslationsPage', gone: 'GonePage',
}

/** Pictures of entries are copied here, since Docusaurus serves static folders while it develops and copies them when it builds. */
export const STATIC_FOLDER = '.crosstown/static'
const IMAGES = 'entry-images'
const PAGE_DATA = 'page-data'
const SEARCH_FOLDER = 'search-index'

export default function crosstownPlugin(context: LoadContext): Plugin {
  const { siteDir, generatedFilesDir, baseUrl, i18n } = context
  const locale: Locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : 'en'
  const isBuild = process.env['NODE_ENV'] === 'production'
  let links: ShortLink[] = []
  const routes: PageRoute[] = []
  let isIndexed = false
  return {
    name: 'crosstown',

    getPathsToWatch: () => ['toolkit', 'recommendations', 'networks', 'vocabulary', 'editions', 'i18n'].map((folder) => `${siteDir}/${folder}/**/*.{md,yml,json,png,jpg,jpeg,webp}`),

    // Not loadContent: Docusaurus would hold what that returns, a graph of everything, until the build is over.
    async contentLoaded({ actions }) {
      const { value: base, diagnostics } = await readKnowledgeBase(siteDir, cacheIn(siteDir))
      if (isBuild && hasErrors(diagnostics)) throw new BuildRefused(diagnostics)
      copyImages(siteDir, base)
      const images = new Map(base.files.images.map(({ file, name }) => [file, name]))
      const address: SiteAddress = { href: (path) => baseUrl + path.slice(1), image: (file) => `${baseUrl}${IMAGES}/${images.get(file) ?? ''}` }
      const pages = base.editions.flatMap((edition) => paginate(edition, locale, address, base.editions))
      links = shortLinks(pages)
      routes.length = 0
      if (isBuild) rmSync(join(siteDir, STATIC_FOLDER, PAGE_DATA), { recursive: true, force: true })
      await Promise.all(
        pages.map(async (page) => {
          const json = JSON.stringify(page)
          const data = await actions.createData(`${page.path === '/' ? 'home' : page.path.slice(1).replaceAll('/', '--')}.js`, toModule(json))
          if (isBuild) writePageData(siteDir, page.path, json)
          const route: PageRoute = { path: page.path === '/' ? baseUrl : baseUrl + page.path.slice(1), component: COMPONENTS[page.view.kind] }
          routes.push(route)
          actions.addRoute({ path: route.path, component: `@site/src/components/pages/${route.component}/index.tsx`, exact: true, modules: { page: data } })
        }),
      )
      // While somebody writes, the index is that of the start: each file that changes below a static folder loads the page anew.
      if (isBuild || !isIndexed) await writeSearchIndexes(siteDir, base, locale, address)
      isIndexed = true
      // The newest edition is the one that is searched unless a reader asks for another.
      const searched = base.editions[0]!.ref.name
      if (isBuild) actions.setGlobalData({ searched })
      else actions.setGlobalData({ searched, faults: diagnostics.filter(({ severity }) => severity === 'error').slice(0, 10) })
    },

    configureWebpack(_config, isServer) {
      if (isServer || !isBuild) return {}
      return { mergeStrategy: { 'resolve.alias': 'prepend' }, resolve: { alias: browserRoutes(generatedFilesDir, baseUrl, routes) } }
    },

    async postBuild({ outDir }) {
      if (locale === i18n.defaultLocale) await writeShortLinks(outDir, links, baseUrl)
    },
  }
}

/**
 * The data of a page as a module, for rendering.
 *
 * One string, not a JSON module: the bundler keeps a tree of every JSON module, which took 1.3 GB more at 1,000 pages.
 */
const toModule = (json: string): string => `export default JSON.parse(${JSON.stringify(json)})\n`

/** The same for the browser, which fetches it: `page-data/toolkit/methodologies.json`. */
function writePageData(siteDir: string, path: string, json: string): void {
  const file = join(siteDir, STATIC_FOLDER, PAGE_DATA, `${path === '/' ? 'home' : path.slice(1)}.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, json)
}

/** In this language; the folder of another, which Docusaurus has copied by now, is taken away. */
async function writeSearchIndexes(siteDir: string, base: KnowledgeBase, locale: Locale, address: SiteAddress): Promise<void> {
  const folder = join(siteDir, STATIC_FOLDER, SEARCH_FOLDER)
  rmSync(folder, { recursive: true, force: true })
  for (const edition of base.editions) {
    for (const [name, contents] of await searchFiles(siteDir, edition, base.editions, locale, address)) {
      const file = join(folder, edition.ref.name, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, contents)
    }
  }
}

function copyImages(siteDir: string, { files }: KnowledgeBase): void {
  const folder = join(siteDir, STATIC_FOLDER, IMAGES)
  mkdirSync(folder, { recursive: true })
  for (const { file, name } of files.images) if (!existsSync(join(folder, name))) cpSync(join(siteDir, file), join(folder, name))
}
