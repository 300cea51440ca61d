/**
 * Words and their keys, `golden/<locale>.txt`, a line each: what the build gives and what a browser gives. A key that changes
 * is a change for every index; read the difference like code.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { loadAnalyser, STEMMED } from '../../src/search/index.ts'
import { openBrowser } from '../site/browser.ts'

const FOLDER = fileURLToPath(new URL('golden', import.meta.url))
const ANALYSE = fileURLToPath(new URL('../../src/search/analyse/index.ts', import.meta.url))

const goldenOf = (locale: string): [word: string, keys: string][] =>
  readFileSync(`${FOLDER}/${locale}.txt`, 'utf8').trim().split('\n').map((line) => line.split('\t') as [string, string])

it('there is a golden file for each language that has rules', () => {
  expect(readdirSync(FOLDER).map((name) => name.replace('.txt', '')).sort()).toEqual([...STEMMED].sort())
})

describe.each(STEMMED)('the keys of %s', (locale) => {
  it('are what they were', async () => {
    const analyser = await loadAnalyser(locale)
    const golden = goldenOf(locale)
    expect(golden.map(([word]) => [word, analyser.tokens(word).map(({ key }) => key).join(' ')])).toEqual(golden)
  })
})

describe('in a browser', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    // One script of all languages but Dutch, whose stemmer is a file of its own that a page of no address cannot fetch.
    const { outputFiles } = await build({ entryPoints: [ANALYSE], bundle: true, format: 'iife', globalName: 'analyse', platform: 'browser', write: false, external: ['multilingual-stemmer'], logLevel: 'silent' })
    browser = await openBrowser()
    page = await browser.newPage()
    await page.evaluate(`(0, eval)(${JSON.stringify(outputFiles[0]!.text.replace('var analyse =', 'globalThis.analyse ='))})`)
  })
  afterAll(() => browser.close())

  it.each(STEMMED.filter((locale) => locale !== 'nl'))('the keys of %s are the same', async (locale) => {
    const golden = goldenOf(locale)
    const keys = await page.evaluate<string[]>(`analyse.loadAnalyser(${JSON.stringify(locale)}).then((analyser) => ${JSON.stringify(golden.map(([word]) => word))}.map((word) => analyser.tokens(word).map(({ key }) => key).join(' ')))`)
    expect(golden.map(([word], index) => [word, keys[index]])).toEqual(golden)
  })
})
