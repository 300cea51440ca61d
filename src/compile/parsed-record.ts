/**
 * Parsed files in the form that is cached and passed between threads: the blocks of a text as JSON text.
 *
 * Most runs render few pages anew, so a text's blocks are read back only when somebody asks for them.
 */
import type { Block, Section } from '../core/index.ts'
import type { ParsedFile } from '../read/index.ts'

export type ParsedRecord = Omit<ParsedFile, 'sections'> & { sections: (Omit<Section, 'blocks'> & { json: string })[] }

export function toRecord({ sections, ...rest }: ParsedFile): ParsedRecord {
  return { ...rest, sections: sections.map(({ blocks, ...section }) => ({ ...section, json: JSON.stringify(blocks) })) }
}

export function fromRecord({ sections, ...rest }: ParsedRecord): ParsedFile {
  return { ...rest, sections: sections.map(withLazyBlocks) }
}

function withLazyBlocks({ json, ...rest }: ParsedRecord['sections'][number]): Section {
  let blocks: Block[] | undefined
  return Object.defineProperties({ ...rest }, {
    blocks: { enumerable: true, get: () => (blocks ??= JSON.parse(json) as Block[]) },
  }) as Section
}
