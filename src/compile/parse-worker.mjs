// A thread that parses the files it is sent. Plain JavaScript, since a thread starts without the loader for TypeScript.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { parseFile } = await import('../read/index.ts')
const { toRecord } = await import('./parsed-record.ts')
parentPort.on('message', (files) => parentPort.postMessage(files.map((file) => toRecord(parseFile(file)))))
