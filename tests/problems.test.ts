/** Every code has its page in `docs/contribute/problems/`, and what the page shows is what the case of the code shows. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { CODES } from '../src/core/index.ts'
import { withBase } from './compose.ts'

const PAGES = fileURLToPath(new URL('../docs/contribute/problems', import.meta.url))
const CASES = fileURLToPath(new URL('./cases', import.meta.url))
const codes = Object.entries(CODES)

const read = (name: string): string => readFileSync(join(PAGES, `${name}.md`), 'utf8')
const factsOf = (text: string): { title?: string; description?: string } => parse(text.split(/^---$/m)[1] ?? '')

describe('the pages of problems', () => {
  it('are one for each code', () => {
    const pages = readdirSync(PAGES).filter((name) => name.endsWith('.md') && name !== 'index.md')
    expect(pages.sort()).toEqual(codes.map(([code]) => `${code}.md`).sort())
  })

  it('are listed with their titles and how serious they are', () => {
    const index = read('index')
    expect(codes.filter(([code, { title, severity }]) => !index.includes(`| [${code}](${code}.md) | ${title} | ${severity} |`))).toEqual([])
  })
})

describe.each(codes)('the page of %s', (code, { title }) => {
  const text = read(code)

  it('has the title of the catalogue, and says what is wrong, what is right and what to do', () => {
    const facts = factsOf(text)
    expect(facts.title).toBe(title)
    expect(facts.description).toBeTruthy()
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading).filter((heading) => ['Wrong', 'Right', 'What to do'].includes(heading!))).toEqual(['Wrong', 'Right', 'What to do'])
  })

  it.each([['Wrong', 'bad'], ['Right', 'good']])('shows as %s what its case has', async (heading, side) => {
    const lines = exampleLines(text, heading)
    if (lines.length === 0) return
    const missing = await withBase(join(CASES, code, side), async (root) => {
      const all = linesBelow(root)
      return lines.filter((line) => !all.some((written) => written.includes(line)))
    })
    expect(missing).toEqual([])
  })
})

/** Lines of the examples in YAML or Markdown; those in plain text tell of files and bytes, and `…` stands for lines left out. */
function exampleLines(text: string, heading: string): string[] {
  const part = text.split(`\n## ${heading}\n`)[1]!.split('\n## What to do\n')[0]!.split(heading === 'Wrong' ? '\n## Right\n' : '\n## What to do\n')[0]!
  const blocks = [...part.matchAll(/^```(?:yaml|markdown)\n(.*?)\n```$/gms)].map(([, block]) => block!)
  return blocks.flatMap((block) => block.split('\n')).map((line) => line.trim()).filter((line) => line !== '' && line !== '…')
}

function linesBelow(root: string): string[] {
  const files = readdirSync(root, { recursive: true }).map((name) => join(root, String(name))).filter((path) => /\.(md|yml)$/.test(path) && lstatSync(path).isFile())
  return files.flatMap((path) => readFileSync(path, 'utf8').split('\n'))
}
