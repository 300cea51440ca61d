/** Reads a knowledge base from the disk: the only place where sources come in. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic, Result } from '../core/index.ts'
import { byCodePoint, diagnose, topOf } from '../core/index.ts'
import { digestOf } from '../core/digest.ts'
import type { SourcePath } from '../schema/index.ts'
import { placementOf, SOURCE_FOLDERS } from '../schema/index.ts'
import { imageType } from './image-type.ts'
import { LIMITS } from './limits.ts'

/** A source with the digest of its bytes, which are not kept: most files are known by it already. `file` is relative to the root. */
export type FoundFile = SourcePath & { file: string; digest: string }
export type OpenFile = FoundFile & { bytes: Uint8Array }
/** A picture that stands beside a text. `name` is what it is called on the site: its digest, so that it can be kept for ever. */
export type FoundImage = { file: string; name: string }
export type FoundFiles = { sources: FoundFile[]; images: FoundImage[] }

/** A found file with its bytes; the digest is that of these bytes, should somebody have saved the file since. One that is gone by now is empty. */
export function openFile(root: string, found: FoundFile): OpenFile {
  const path = join(root, found.file)
  const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array()
  return { ...found, bytes, digest: digestOf(bytes) }
}

/** Finds every source below `root`, sorted by path. Symbolic links are reported and not followed. */
export function findFiles(root: string): Result<FoundFiles> {
  const diagnostics: Diagnostic[] = []
  const found: FoundFiles = { sources: [], images: [] }
  const seen = new Map<string, string>()
  let count = 0

  const visitFolder = (folder: string): void => {
    const items = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => byCodePoint(a.name, b.name))
    for (const item of items) {
      const file = `${folder}/${item.name}`
      if (item.name.startsWith('.')) continue
      // Bytes that are no UTF-8 arrive as this sign; under the name that they give nothing can be opened.
      if (item.name.includes('\ufffd')) {
        diagnostics.push(diagnose('file-name-not-allowed', topOf(file), 'The file name is not text in UTF-8.', 'Rename it with lower-case Latin letters, digits and single hyphens.'))
        continue
      }
      if (item.isSymbolicLink()) diagnostics.push(diagnose('link-symbolic', topOf(file), 'This is a symbolic link, not a file.', 'Replace it by the file itself.'))
      else if (item.isDirectory()) visitFolder(file)
      else if (item.isFile()) visitFile(file)
    }
  }

  const visitFile = (file: string): void => {
    if (++count > LIMITS.files) return
    const twin = seen.get(file.normalize('NFC').toLowerCase())
    if (twin) return void diagnostics.push(diagnose('file-name-not-allowed', topOf(file), `The name differs from ${twin} only in capital letters or accents.`, 'Rename one of the two; some computers cannot keep both.'))
    seen.set(file.normalize('NFC').toLowerCase(), file)
    const placement = placementOf(file)
    if (placement.type === 'ignored') return
    if (placement.type === 'misplaced') return void diagnostics.push(diagnose(placement.fault, topOf(file), placement.why, placement.hint))
    const { size } = lstatSync(join(root, file))
    const limit = placement.type === 'image' ? LIMITS.imageBytes : LIMITS.sourceBytes
    if (size > limit) return void diagnostics.push(diagnose('file-too-large', topOf(file), `The file has ${Math.ceil(size / 1024)} KiB; at most ${limit / 1024} KiB are read.`, placement.type === 'image' ? 'Save the picture smaller; 1,600 pixels are wide enough.' : 'Split it into several entries.'))
    if (placement.type === 'image') return visitImage(file)
    const { type: _, ...path } = placement
    found.sources.push({ ...path, file, digest: digestOf(readFileSync(join(root, file))) })
  }

  const visitImage = (file: string): void => {
    const bytes = readFileSync(join(root, file))
    const type = imageType(bytes)
    if (!type) return void diagnostics.push(diagnose('image-not-allowed', topOf(file), 'The file is called a picture, but its content is none.', 'Save it again as PNG, JPEG or WebP.'))
    found.images.push({ file, name: `${digestOf(bytes).slice(0, 16)}.${type}` })
  }

  for (const folder of SOURCE_FOLDERS) {
    const stat = lstatSync(join(root, folder), { throwIfNoEntry: false })
    if (stat?.isSymbolicLink()) diagnostics.push(diagnose('link-symbolic', topOf(folder), 'This folder is a symbolic link.', 'Replace it by the folder itself.'))
    else if (stat?.isDirectory()) visitFolder(folder)
  }
  if (count > LIMITS.files) diagnostics.push(diagnose('files-too-many', topOf('.'), `The knowledge base has ${count} files; ${LIMITS.files} are read.`, 'Split it into several knowledge bases.'))
  return { value: found, diagnostics }
}
