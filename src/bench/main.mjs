// The process of one measurement: task and root as words, the result as JSON.
import { register } from 'tsx/esm/api'

register()
const { measure } = await import('./task.ts')
process.stdout.write(JSON.stringify(await measure(process.argv[2], process.argv[3])))
