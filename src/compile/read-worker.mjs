// A thread that reads the files it is sent. Plain JavaScript, since a thread starts without the loader for TypeScript.
import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { readerAt } = await import('./read-threads.ts')
const read = readerAt(workerData)
parentPort.on('message', ({ from, chunk }) => parentPort.postMessage({ from, read: chunk.map(read) }))
parentPort.postMessage('ready')
