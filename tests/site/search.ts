/** The search as readers use it: the box in the head and the page of results. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeFindings } from './browser.ts'
import type { Visit } from './visit.ts'

export function searchTests({ open }: Visit): void {
  const box = (page: Page) => page.locator('header input[type=search]')
  const options = (page: Page) => page.locator('header [role=option]')

  /** Waits until the box suggests something that has these words. */
  async function type(page: Page, words: string): Promise<void> {
    await box(page).focus()
    await page.keyboard.type(words)
  }

  describe('the search box', () => {
    it('loads nothing before a reader turns to it', async () => {
      const asked: string[] = []
      const page = await open('/', {}, async (empty) => void empty.on('request', (request) => asked.push(request.url())))
      await page.waitForLoadState('networkidle')
      expect(asked.filter((url) => /search-index|worker/.test(url))).toEqual([])
      await type(page, 'living')
      // The first option, which leads to all results, needs no index.
      await page.locator('header [role=option]', { hasText: 'Living library' }).first().waitFor()
      expect(asked.filter((url) => /search-index/.test(url)).length).toBeGreaterThan(0)
      await page.close()
    })

    it('suggests by the beginning of a word, and leads there by keyboard alone', async () => {
      const page = await open('/networks')
      await page.keyboard.press('/')
      expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true)
      await page.keyboard.type('living lib')
      await page.locator('header [role=option]', { hasText: 'Living library' }).first().waitFor()
      await page.keyboard.press('ArrowDown')
      const chosen = await box(page).getAttribute('aria-activedescendant')
      expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/toolkit\//)
      await page.locator('h1', { hasText: /library/i }).waitFor()
      await page.close()
    })

    it('closes with Escape and keeps the words', async () => {
      const page = await open('/')
      await type(page, 'rumour')
      await options(page).first().waitFor()
      await page.keyboard.press('Escape')
      expect(await options(page).count()).toBe(0)
      expect(await box(page).inputValue()).toBe('rumour')
      expect(await box(page).getAttribute('aria-expanded')).toBe('false')
      await page.close()
    })

    it('suggests towns by the names that readers have for them, in either script', async () => {
      for (const words of ['Бургас', 'burgas']) {
        const page = await open('/bg/')
        await type(page, words)
        await page.locator('header [role=option]', { hasText: 'България' }).first().waitFor()
        await page.close()
      }
    })

    it('is a plain form without JavaScript', async () => {
      const page = await open('/', { javaScriptEnabled: false })
      await box(page).fill('library')
      await box(page).press('Enter')
      await page.waitForURL(/\/search\?q=library/)
      expect(await page.locator('main').textContent()).toContain('does not run the search')
      expect(await page.locator('main a[href="/toolkit/topics/ethnic-stigma"]').count()).toBe(1)
      await page.close()
    })
  })

  /** Opens the page of results and waits for an answer. */
  async function ask(path: string, settings = {}): Promise<Page> {
    const page = await open(path, settings)
    await page.locator('main [aria-busy=false] [role=status]').waitFor()
    return page
  }

  describe('the page of results', () => {
    it('finds any form of a word and marks the form that stands there', async () => {
      const page = await ask('/bg/search?q=слуховете')
      expect(await page.locator('main h3 a[href="/bg/toolkit/methodologies/anti-rumours"]').count()).toBe(1)
      const marked = await page.locator('main mark').allTextContents()
      expect(new Set(marked.map((word) => word.toLowerCase())).size).toBeGreaterThan(1)
      await page.close()
    })

    it('finds what is typed in Latin letters, and says what it took for a slip', async () => {
      const latin = await ask('/bg/search?q=zhiva+biblioteka')
      expect(await latin.locator('main h3 a[href="/bg/toolkit/methodologies/human-library"]').count()).toBe(1)
      await latin.close()
      const slip = await ask('/search?q=volunters')
      expect(await slip.locator('main').textContent()).toMatch(/Nothing has “volunters”. These are results for “volunteer/)
      await slip.close()
    })

    it('shows what stands in English only below a line, marked as English', async () => {
      const page = await ask('/bg/search?q=bicycle')
      const english = page.locator('section', { has: page.locator('#results-english') })
      expect(await english.locator('li[lang=en]').count()).toBeGreaterThan(0)
      expect(await english.locator('li[lang=en] a').first().getAttribute('href')).not.toMatch(/^\/bg/)
      await page.close()
    })

    it('keeps what narrows it in the address, and goes back and forward', async () => {
      const page = await ask('/search?q=refugee')
      const total = async () => Number((await page.locator('main [role=status]').textContent())!.replace(/\D/g, ''))
      const all = await total()
      await page.getByRole('checkbox', { name: /Practices/ }).check()
      await page.waitForURL(/kind=practice/)
      await page.locator('main [aria-busy=false]').waitFor()
      await expect.poll(total).toBeLessThan(all)
      expect(await page.locator('main h2').allTextContents()).toHaveLength(1)
      await page.goBack()
      await expect.poll(total).toBe(all)
      await page.goForward()
      await expect.poll(total).toBeLessThan(all)
      await page.close()
      const shared = await ask('/search?q=refugee&kind=practice')
      expect(await shared.getByRole('checkbox', { name: /Practices/ }).isChecked()).toBe(true)
      await shared.close()
    })

    it('answers while somebody types, without a step in the history for each letter', async () => {
      const page = await ask('/search?q=rumour')
      const length = await page.evaluate('history.length')
      await page.locator('#question').fill('living library')
      await page.waitForURL(/q=living\+library/)
      await page.locator('main h3 a[href="/toolkit/methodologies/human-library"]').waitFor()
      expect(await page.evaluate('history.length')).toBe(length)
      await page.close()
    })

    it('narrows practices by country and recommendations by addressee, with an empty question too', async () => {
      const practices = await ask('/search?kind=practice&country=BG')
      expect(await practices.getByRole('checkbox', { name: /Bulgaria/ }).isChecked()).toBe(true)
      expect(await practices.locator('main h3 a[href^="/toolkit/practices/"]').count()).toBeGreaterThan(5)
      expect(await practices.locator('main h2').allTextContents()).toHaveLength(1)
      await practices.close()
      const recommendations = await ask('/bg/search?kind=recommendation&status=in-review')
      expect(Number((await recommendations.locator('main [role=status]').textContent())!.replace(/\D/g, ''))).toBe(13)
      await recommendations.locator('fieldset input[name=level]').first().check()
      await recommendations.waitForURL(/level=/)
      // What belongs to one kind only is left behind with it.
      await recommendations.locator('fieldset input[name=kind][value=recommendation]').click()
      await recommendations.waitForURL((url) => !/status=|level=/.test(url.search))
      await recommendations.close()
    })

    it('offers topics where nothing is found', async () => {
      const page = await ask('/search?q=qqqqxxxx')
      expect(await page.locator('main').textContent()).toContain('Nothing has your words')
      expect(await page.locator('main a[href="/toolkit/topics/ethnic-stigma"]').count()).toBe(1)
      await page.close()
    })

    it('says so where the index cannot be fetched, and the box stays a form', async () => {
      const page = await open('/search?q=library', {}, async (empty) => void (await empty.route('**/search-index/**', (route) => route.abort())))
      await page.locator('main [role=status]', { hasText: 'could not be loaded' }).waitFor()
      await page.close()
    })

    it('runs nothing that a reader or a link writes into the address', async () => {
      const page = await ask('/search?q=%3Cimg+src%3Dx+onerror%3Dwindow.ran%3D1%3E+library&kind=%22%3E%3Cscript%3E&topic=__proto__')
      expect(await page.evaluate('window.ran')).toBeUndefined()
      await page.close()
    })
  })

  describe.each([['with results', '/search?q=library'], ['empty', '/search'], ['with nothing found', '/search?q=qqqqxxxx'], ['in Bulgarian', '/bg/search?q=библиотека']])('the page of results %s', (_, path) => {
    it.each([[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']] as const)('has nothing for axe-core to find at %i px, %s', async (width, colorScheme) => {
      const page = path.includes('q=') ? await ask(path, { viewport: { width, height: 900 }, colorScheme }) : await open(path, { viewport: { width, height: 900 }, colorScheme })
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.close()
    })
  })

  it('has nothing for axe-core to find while the box suggests', async () => {
    for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
      const page = await open('/', { viewport })
      await type(page, 'refug')
      await options(page).first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      await page.close()
    }
  })
}
