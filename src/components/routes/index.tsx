/**
 * The routes of compiled pages, as the browser has them.
 *
 * Docusaurus puts its whole table of routes and data files into the script that every page loads, some 75 bytes a route.
 * Here a route is the last word of its address, and its data lie at an address made from its path.
 */
import { RouteContextProvider } from '@docusaurus/core/lib/client/routeContext'
import type { ComponentType } from 'react'
import type { RouteConfig } from 'react-router-config'
import type { Page } from '../../page/view.ts'

/** Pages that one component shows, below one path; `names` are set apart by spaces. */
export type RouteGroup = [component: string, below: string, names: string]

type PageComponent = ComponentType<{ page: Page }>

const CONTEXT = { plugin: { name: 'crosstown', id: 'default' } }

/** Where the data of a page lie, for a path with its base. */
export const dataAddress = (path: string, base: string): string => `${base}page-data/${path === base || `${path}/` === base ? 'home' : path.slice(base.length)}.json`

/** One route for each page, loaded when somebody goes there. */
export const pageRoutes = (groups: readonly RouteGroup[], base: string, components: Record<string, () => Promise<{ default: PageComponent }>>): RouteConfig[] =>
  groups.flatMap(([component, below, names]) => names.split(' ').map((name): RouteConfig => ({ path: below + name, exact: true, component: pageRoute(below + name, base, components[component]!) })))

function pageRoute(path: string, base: string, loadComponent: () => Promise<{ default: PageComponent }>) {
  let loaded: { Component: PageComponent; page: Page } | undefined
  const load = async (): Promise<void> => {
    const [{ default: Component }, page] = await Promise.all([loadComponent(), fetchPage(dataAddress(path, base))])
    loaded = { Component, page }
  }
  // Docusaurus calls `preload` before it shows a route, the first one too. Where that fails, it loads the page itself anew.
  function Route() {
    if (!loaded) return null
    const { Component, page } = loaded
    return (
      <RouteContextProvider value={CONTEXT}>
        <Component page={page} />
      </RouteContextProvider>
    )
  }
  return Object.assign(Route, { preload: async (): Promise<void> => (loaded ? undefined : load()) })
}

async function fetchPage(address: string): Promise<Page> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return (await answer.json()) as Page
}
