/** Entries that the newest edition has and the working sources have not: an old link to them must not lead into the void. */
import type { Diagnostic } from '../core/index.ts'
import { diagnose, topOf } from '../core/index.ts'
import type { Graph } from '../link/index.ts'
import type { Edition } from './frozen.ts'

const WITH_STATUS = ['methodology', 'practice', 'chapter', 'recommendation', 'network']

export const vanishedEntries = (edition: Edition, graph: Graph, isBroken: (key: string) => boolean): Diagnostic[] =>
  edition.entries
    .filter(({ key, kind }) => WITH_STATUS.includes(kind) && !graph.entries.has(key) && !isBroken(key))
    .map(({ file }) => diagnose('entry-vanished', topOf(file), `Edition ${edition.record.name} has this entry, but its file is gone.`, 'Put the file back and withdraw the entry instead, with the reason; a renamed entry keeps its old file, withdrawn, with “instead”.'))
