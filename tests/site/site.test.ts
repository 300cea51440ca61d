/** The whole road: our own base in two languages and two editions, built by Docusaurus, walked in Chromium. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { axeFindings, followByKeyboard, followByMouse } from './browser.ts'
import { composeSite, cutEditionIfNone, HOME } from './site.ts'
import { visitSite } from './visit.ts'

const { open } = visitSite('en,bg', () => {
  const folder = composeSite(HOME)
  cutEditionIfNone(folder)
  const file = join(folder, 'toolkit/methodologies/street-action.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: A title that only the working sources have'))
  return folder
})

/** From the home page through what was tested, by whom, to what follows from it, and back. */
const ROAD = ['/toolkit/methodologies', '/toolkit/methodologies/street-action', '/toolkit/practices/burgas-flash-mobs-2018', '/networks/snapshots-from-the-borders', '/recommendations/inform-residents-with-data', '/toolkit/practices/burgas-information-lecture-panel-2018']

describe.each([['en', ''], ['bg', '/bg']])('in %s', (locale, prefix) => {
  it.each([['mouse', followByMouse], ['keyboard alone', followByKeyboard]] as const)('a reader walks the whole road by %s', { timeout: 120_000 }, async (_, follow) => {
    const page = await open(`${prefix}/`)
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    for (const step of ROAD) {
      await follow(page, prefix + step)
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${locale}`))
    }
    for (let step = ROAD.length - 2; step >= 0; step--) {
      await page.goBack()
      await page.waitForURL((url) => url.pathname === prefix + ROAD[step])
    }
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('languages', () => {
  it('mark a text in another language, and say so above it', async () => {
    const page = await open('/bg/toolkit/methodologies/peer-review')
    expect(await page.locator('main h1').textContent()).toMatch(/[а-я]/i)
    expect(await page.locator('#preparation').locator('xpath=ancestor-or-self::*[@lang="en"] | following-sibling::*[@lang="en"] | ./descendant::*[@lang="en"]').count()).toBeGreaterThan(0)
    await page.close()
  })
  it('have a whole page in Bulgarian where it is translated', async () => {
    const page = await open('/bg/toolkit/methodologies/human-library')
    expect(await page.locator('#purpose').textContent()).toMatch(/Цел/)
    await page.close()
  })
})

describe('editions', () => {
  it('keep the frozen words at the plain address and the new ones under next', async () => {
    const newest = await open('/toolkit/methodologies/street-action')
    expect(await newest.locator('h1').textContent()).not.toContain('only the working sources')
    const next = await open('/toolkit/next/methodologies/street-action')
    expect(await next.locator('h1').textContent()).toContain('only the working sources')
    await Promise.all([newest.close(), next.close()])
  })
  it('lead from an entry to the same entry in the other edition', async () => {
    const page = await open('/toolkit/methodologies/street-action')
    expect(await page.locator('a[href="/toolkit/next/methodologies/street-action"]').count()).toBeGreaterThan(0)
    await page.close()
  })
  it('have short links that land in the newest one', async () => {
    for (const [from, to] of [['/r/R01', '/recommendations/inform-residents-with-data'], ['/id/human-library', '/toolkit/methodologies/human-library']] as const) {
      const page = await open(from)
      await page.waitForURL((url) => url.pathname === to)
      await page.close()
    }
  })
})

describe('the first load', () => {
  it.each(['', '/bg'])('takes at most 210 KB of JavaScript, packed, %s', async (prefix) => {
    const scripts: Promise<number>[] = []
    const page = await open(`${prefix}/toolkit/methodologies/human-library`, {}, (empty) => {
      empty.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length))
      })
    })
    const sizes = await Promise.all(scripts)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(210)
    await page.close()
  })
  it('leads from page to page without loading the site anew', async () => {
    const page = await open('/toolkit/methodologies')
    await page.evaluate('window.notReloaded = true')
    await followByMouse(page, '/toolkit/methodologies/street-action')
    await page.waitForFunction(`document.querySelector('h1')?.textContent?.length > 0`)
    expect(await page.evaluate<boolean>('window.notReloaded === true')).toBe(true)
    await page.close()
  })
  it('reads on where the data of a page cannot be fetched', async () => {
    const page = await open('/toolkit/methodologies/human-library', {}, (empty) => empty.route('**/page-data/**', (route) => route.abort()))
    expect(await page.locator('#purpose').count()).toBe(1)
    expect(await page.locator('h1').textContent()).toContain('Living library')
    await page.close()
  })
})

const KINDS = {
  home: '/', toolkit: '/toolkit', hub: '/toolkit/methodologies', practices: '/toolkit/practices', methodology: '/toolkit/methodologies/human-library',
  practice: '/toolkit/practices/burgas-flash-mobs-2018', recommendation: '/recommendations/inform-residents-with-data', recommendations: '/recommendations',
  network: '/networks/snapshots-from-the-borders', networks: '/networks', chapter: '/toolkit/manual/what-stigma-does', topic: '/toolkit/topics/ethnic-stigma',
  topics: '/toolkit/topics', sources: '/networks/sources', organisations: '/networks/organisations', glossary: '/toolkit/glossary', editions: '/editions', guide: '/docs/evidence',
}

describe.each(Object.entries(KINDS))('the page kind %s', (_, path) => {
  it.each([[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']] as const)('has nothing for axe-core to find at %i px, %s', async (width, colorScheme) => {
    const page = await open(path, { viewport: { width, height: 900 }, colorScheme })
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await page.close()
  })
  it('is sound in Bulgarian on a phone', async () => {
    const page = await open(`/bg${path}`, { viewport: { width: 390, height: 900 } })
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.close()
  })
})
