#!/usr/bin/env node
// Runs the TypeScript sources as they are: there is no build step that could be forgotten.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/cli/main.ts')
process.exitCode = await main(process.argv.slice(2), fileURLToPath(new URL('..', import.meta.url)), {
  out: (text) => process.stdout.write(text),
  note: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
})
