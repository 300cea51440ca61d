/** How Docusaurus reads the facts of a guide: plain YAML, and nothing that turns the guide into a program. */
import type { ParseFrontMatter } from '@docusaurus/types'

/**
 * The library behind the default runs the code of a file that begins with `---js`, and `mdx` among the facts makes a
 * guide a program. The check refuses both, but Docusaurus may read a guide before the check has spoken.
 */
export const parseGuideFrontMatter: ParseFrontMatter = async ({ fileContent, filePath, defaultParseFrontMatter }) => {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(fileContent)) return { frontMatter: {}, content: '' }
  const { frontMatter, content } = await defaultParseFrontMatter({ fileContent, filePath })
  const { mdx: _mdx, ...facts } = frontMatter
  return { frontMatter: facts, content }
}
