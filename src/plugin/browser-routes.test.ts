import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { browserRoutes } from './browser-routes.ts'

const generated = mkdtempSync(join(tmpdir(), 'crosstown-routes-'))
afterAll(() => rmSync(generated, { recursive: true, force: true }))

const route = (path: string) => `  {\n    path: '${path}',\n    component: ComponentCreator('${path}', 'a1b'),\n    exact: true\n  },\n`
const data = (chunk: string, file: string) => `  "${chunk}": [() => import(/* webpackChunkName: "${chunk}" */ "${file}"), "${file}", require.resolveWeak("${file}")],`
const put = (name: string, content: string) => writeFileSync(join(generated, name), content)

mkdirSync(generated, { recursive: true })
put('routes.js', `import React from 'react';\n\nexport default [\n${route('/bg/')}${route('/bg/toolkit')}${route('/bg/toolkit/one')}${route('/bg/toolkit/two')}  {\n    path: '/bg/docs',\n    component: ComponentCreator('/bg/docs', 'ccc'),\n    routes: []\n  },\n  {\n    path: '*',\n    component: ComponentCreator('*'),\n  },\n];\n`)
put('routesChunkNames.json', JSON.stringify({ '/bg/-a1b': {}, '/bg/toolkit/one-a1b': { page: '11111111' }, '/bg/docs-ccc': { __comp: '22222222' } }))
// The end of the list stands on the line of the last entry, which may be one of ours.
put('registry.js', `export default {\n${data('00000000', '@site/docs/index.md')}\n${data('11111111', '/a/.docusaurus/crosstown/default/toolkit--one.js')}};\n`)

const pages = [
  { path: '/bg/', component: 'HomePage' },
  { path: '/bg/toolkit', component: 'ToolkitPage' },
  { path: '/bg/toolkit/two', component: 'MethodologyPage' },
  { path: '/bg/toolkit/one', component: 'MethodologyPage' },
]

describe('the routes of the browser', () => {
  const files = Object.fromEntries(Object.entries(browserRoutes(generated, '/bg/', pages)).map(([name, file]) => [name, readFileSync(file, 'utf8')]))

  it('name our pages by their last words and leave all others as they are', () => {
    expect(files['@generated/routes']).toContain('[["HomePage","/bg/",""],["MethodologyPage","/bg/toolkit/","one two"],["ToolkitPage","/bg/","toolkit"]]')
    expect(files['@generated/routes']).not.toContain("ComponentCreator('/bg/toolkit")
    expect(files['@generated/routes']).toContain("ComponentCreator('/bg/docs', 'ccc')")
    expect(files['@generated/routes']!.trimEnd().endsWith("component: ComponentCreator('*'),\n  },\n];")).toBe(true)
  })

  it('hold none of our data, and still end', () => {
    expect(JSON.parse(files['@generated/routesChunkNames']!)).toEqual({ '/bg/docs-ccc': { __comp: '22222222' } })
    expect(files['@generated/registry']).toContain('@site/docs/index.md')
    expect(files['@generated/registry']).not.toContain('toolkit--one')
    expect(files['@generated/registry']!.trimEnd().endsWith('};')).toBe(true)
  })

  it('are refused where Docusaurus writes its table otherwise', () => {
    expect(() => browserRoutes(generated, '/bg/', [...pages, { path: '/bg/toolkit/three', component: 'MethodologyPage' }])).toThrow('4 of 5')
  })
})
