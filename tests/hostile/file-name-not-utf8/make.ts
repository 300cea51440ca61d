/** A name in bytes that are no UTF-8: a file and a folder. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const bad = (root: string, name: string) => Buffer.concat([Buffer.from(join(root, name)), Buffer.from([0xff])])

export default function make(root: string): void {
  writeFileSync(Buffer.concat([bad(root, 'toolkit/practices/'), Buffer.from('.png')]), '')
  mkdirSync(bad(root, 'toolkit/manual/'))
}
