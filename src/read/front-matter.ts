/** Splits a Markdown file into its facts (between two lines of ---) and its text. */
import type { Diagnostic, Lines } from '../core/index.ts'
import { diagnose } from '../core/index.ts'

/** Offsets are those of the file. */
export type SplitFile = { yaml: string; yamlStart: number; text: string; textStart: number; diagnostics: Diagnostic[] }

export function splitFrontMatter(file: string, content: string, lines: Lines): SplitFile {
  const begin = content.startsWith('\ufeff') ? 1 : 0
  const opening = /^---([^\r\n]*)(\r?\n|$)/.exec(content.slice(begin))
  const none = (diagnostics: Diagnostic[]): SplitFile => ({ yaml: '', yamlStart: begin, text: '', textStart: content.length, diagnostics })
  if (!opening) {
    const hint = 'Start the file with a line of three hyphens, then the facts, then three hyphens again. crosstown new writes a template.'
    return none([diagnose('front-matter-missing', lines.placeOf(file, begin, begin), 'The file does not begin with its facts.', hint)])
  }
  if (opening[1]!.trim() !== '') {
    const message = `The first line says “---${opening[1]!.trim().slice(0, 20)}”; only plain YAML facts are read.`
    return none([diagnose('front-matter-not-yaml', lines.placeOf(file, begin, begin + 3 + opening[1]!.length), message, 'Leave three hyphens and nothing else on the first line.')])
  }
  const yamlStart = begin + opening[0].length
  const closing = /^---[ \t]*(\r?\n|$)/m.exec(content.slice(yamlStart))
  if (!closing) {
    return none([diagnose('front-matter-missing', lines.placeOf(file, begin, begin + 3), 'The facts begin but do not end.', 'Close the facts with a line of three hyphens.')])
  }
  const textStart = yamlStart + closing.index + closing[0].length
  return { yaml: content.slice(yamlStart, yamlStart + closing.index), yamlStart, text: content.slice(textStart), textStart, diagnostics: [] }
}
