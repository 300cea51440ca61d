/** Docusaurus's own reader of guides runs nothing. */
import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils'
import { describe, expect, it } from 'vitest'
import { parseGuideFrontMatter } from './guide-front-matter.ts'

const read = (fileContent: string) => parseGuideFrontMatter({ fileContent, filePath: 'docs/x.md', defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER })

describe('the facts of a guide', () => {
  it.each(['---js\nglobalThis.ran = true\n---\n', '\ufeff---javascript\nglobalThis.ran = true\n---\n', '--- js\nglobalThis.ran = true\n---\n'])('never run: %j', async (content) => {
    expect(await read(content)).toEqual({ frontMatter: {}, content: '' })
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined()
  })
  it('lose what would make the guide a program, and keep the rest', async () => {
    const { frontMatter, content } = await read('---\ntitle: A\nmdx:\n  format: mdx\n---\n\nText\n')
    expect(frontMatter).toEqual({ title: 'A' })
    expect(content.trim()).toBe('Text')
  })
})
