/** How much script a reader of one language loads to search: the worker with its own language, bundled and gzipped. */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { gzipped } from './search.ts'

const WORKER = fileURLToPath(new URL('../search/worker.ts', import.meta.url))

/** Bytes of the worker and of every piece that it loads for this language. */
export async function workerScript(locale: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: [WORKER], bundle: true, minify: true, splitting: true, format: 'esm', platform: 'browser', outdir: 'out', write: false, metafile: true, logLevel: 'silent', external: ['multilingual-stemmer'],
  })
  const size = new Map(outputFiles.map(({ path, contents }) => [path.slice(path.lastIndexOf('/') + 1), gzipped(contents)]))
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.slice(path.lastIndexOf('/') + 1), output]))
  const isWanted = (name: string) => outputs.get(name)?.entryPoint?.endsWith(`/languages/${locale}.ts`) ?? false
  const loaded = new Set<string>()
  const load = (name: string): void => {
    if (loaded.has(name)) return
    loaded.add(name)
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      const other = path.slice(path.lastIndexOf('/') + 1)
      if (kind === 'import-statement' || isWanted(other)) load(other)
    }
  }
  load('worker.js')
  return [...loaded].reduce((sum, name) => sum + (size.get(name) ?? 0), 0)
}
