/**
 * What the browser gets instead of Docusaurus's generated table of routes: the same without our pages, and ours in short.
 *
 * Only for builds; while somebody writes, and for the rendering of pages, the generated files stay as they are.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page as the plugin has added it: its address with the base, and the name of its component. */
export type PageRoute = { path: string; component: string }

/** Writes the files and answers with aliases for the bundler. */
export function browserRoutes(generated: string, baseUrl: string, pages: readonly PageRoute[]): Record<string, string> {
  const folder = join(generated, 'crosstown-browser')
  mkdirSync(folder, { recursive: true })
  const read = (name: string) => readFileSync(join(generated, name), 'utf8')
  const write = (name: string, content: string) => (writeFileSync(join(folder, name), content), join(folder, name))
  const ours = new Set(pages.map(({ path }) => path))
  return {
    '@generated/routes': write('routes.js', withOurRoutes(read('routes.js'), ours, baseUrl, pages)),
    '@generated/routesChunkNames': write('routesChunkNames.json', withoutOurChunks(read('routesChunkNames.json'), ours)),
    '@generated/registry': write('registry.js', withoutOurData(read('registry.js'))),
  }
}

const ENTRY = /  \{\n    path: '([^']*)',\n    component: ComponentCreator\('[^']*', '[^']*'\),\n    exact: true\n  \},\n/g

function withOurRoutes(routes: string, ours: ReadonlySet<string>, baseUrl: string, pages: readonly PageRoute[]): string {
  let removed = 0
  const others = routes.replace(ENTRY, (entry, path: string) => (ours.has(path) ? (removed++, '') : entry))
  if (removed !== ours.size) throw new Error(`Docusaurus writes its routes otherwise than we know: ${removed} of ${ours.size} were found.`)
  const components = [...new Set(pages.map(({ component }) => component))].sort()
  const loaders = components.map((name) => `  ${name}: () => import('@site/src/components/pages/${name}/index.tsx'),`).join('\n')
  const ownRoutes = `...pageRoutes(${JSON.stringify(routeGroups(pages))}, ${JSON.stringify(baseUrl)}, {\n${loaders}\n}),`
  return others
    .replace('export default [\n', `import { pageRoutes } from '@site/src/components/routes/index.tsx'\n\nexport default [\n${ownRoutes}\n`)
}

/** Pages of one component below one path, in one group; names of neighbours alike, so that they pack well. */
function routeGroups(pages: readonly PageRoute[]): [component: string, below: string, names: string][] {
  const groups = new Map<string, string[]>()
  for (const { path, component } of pages) {
    const below = path.slice(0, path.lastIndexOf('/') + 1)
    const key = `${component} ${below}`
    groups.set(key, [...(groups.get(key) ?? []), path.slice(below.length)])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => {
    const [component = '', below = ''] = key.split(' ')
    return [component, below, names.sort().join(' ')]
  })
}

function withoutOurChunks(chunks: string, ours: ReadonlySet<string>): string {
  const entries = Object.entries(JSON.parse(chunks) as Record<string, unknown>)
  return JSON.stringify(Object.fromEntries(entries.filter(([name]) => !ours.has(name.slice(0, name.lastIndexOf('-'))))))
}

/** A line is one file that pages can ask for; behind the last one stands the end of the list. */
const withoutOurData = (registry: string): string => registry.replace(/^ {2}"[^"]+": \[.*\/crosstown\/default\/.*\],/gm, '')
