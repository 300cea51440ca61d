/**
 * A read source in three pieces of JSON: what stages ask of every file, and the words and the blocks of its sections.
 *
 * Most runs need the first of all files, but words and blocks of few: they stay on disk until somebody asks for them.
 */
import type { Block, Section, SectionHead } from '../core/index.ts'
import type { ReadSource } from '../read/index.ts'
import type { Entry, Translation } from '../schema/index.ts'

export type SourceRecord = { head: string; words: string; blocks: string }

type WithHeads<T> = Omit<T, 'sections'> & { sections: SectionHead[] }
type Head = Omit<ReadSource, 'entry' | 'translation'> & { entry?: WithHeads<Entry>; translation?: WithHeads<Translation> }

export function toRecord({ entry, translation, diagnostics }: ReadSource): SourceRecord {
  const sections = (entry ?? translation)?.sections ?? []
  const head: Head = { ...(entry && { entry: withHeads(entry) }), ...(translation && { translation: withHeads(translation) }), diagnostics }
  return {
    head: JSON.stringify(head),
    words: JSON.stringify(sections.map(({ text }) => text)),
    blocks: JSON.stringify(sections.map(({ blocks }) => blocks)),
  }
}

const withHeads = <T extends { sections: Section[] }>(whole: T): WithHeads<T> =>
  ({ ...whole, sections: whole.sections.map(({ text: _text, blocks: _blocks, ...head }): SectionHead => head) })

/** `words` and `blocks` are asked each time that somebody asks a section for them, unless they were the last ones asked. */
export function fromRecord(head: string, words: () => string, blocks: () => string): ReadSource {
  const { entry, translation, diagnostics } = JSON.parse(head) as Head
  const whole = <T>(bare: WithHeads<T>): T => ({ ...bare, sections: bare.sections.map((section, index) => withText(section, index, words, blocks)) }) as T
  return { ...(entry && { entry: whole<Entry>(entry) }), ...(translation && { translation: whole<Translation>(translation) }), diagnostics }
}

const withText = (head: SectionHead, index: number, words: () => string, blocks: () => string): Section => ({
  ...head,
  get text() {
    return wordsIn(words)[index]!
  },
  get blocks() {
    return blocksIn(blocks)[index]!
  },
})

/** The sections of a file are asked for one behind the other, so the last one read back is kept, and no more. */
function keepingLast<T>(): (ask: () => string) => T {
  let last: { ask: () => string; value: T } | undefined
  return (ask) => {
    if (last?.ask !== ask) last = { ask, value: JSON.parse(ask()) as T }
    return last.value
  }
}

const wordsIn = keepingLast<string[]>()
const blocksIn = keepingLast<Block[][]>()
