/** A built site and a browser for the tests of one file. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { openBrowser } from './browser.ts'
import { buildSite, removeSite, serveSite } from './site.ts'

export type Visit = {
  /** Opens a path of the site and waits until nothing more is loaded. `before` is called with the empty page. */
  open: (path: string, options?: Parameters<Browser['newPage']>[0], before?: (page: Page) => unknown) => Promise<Page>
}

/** `compose` makes the folder of the site, which is removed in the end. */
export function visitSite(locales: string, compose: () => string): Visit {
  let folder: string | undefined
  let site: { url: string; stop: () => void } | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    folder = compose()
    const { ok, output } = buildSite(folder, locales)
    expect(ok, output).toBe(true)
    site = await serveSite(folder)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    site?.stop()
    if (folder) removeSite(folder)
  })
  return {
    async open(path, options = {}, before = () => {}) {
      const page = await browser!.newPage({ reducedMotion: 'reduce', ...options })
      await before(page)
      await page.goto(site!.url + path, { waitUntil: 'networkidle' })
      return page
    },
  }
}
