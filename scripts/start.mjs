/** `npm start`: installs what is missing, compiles the sources, builds the site, serves it and says so. */
import { spawn } from 'node:child_process'
import { createConnection } from 'node:net'
import { checkNode, home, installPackages, run } from './install.mjs'

const PORT = process.env.PORT ?? '3000'

checkNode()
installPackages()
run('node', ['bin/crosstown.mjs', 'check', '--quiet'])
console.error('Building the site in all languages; the first time takes a few minutes …')
run('npx', ['docusaurus', 'build'])
const server = spawn('npx', ['docusaurus', 'serve', '--port', PORT, '--no-open'], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] })
server.on('exit', (status) => process.exit(status ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
await answered()
console.log(`Crosstown is ready: http://localhost:${PORT}  (stop with Ctrl+C)`)

/** Asks the port until somebody answers. */
async function answered() {
  for (;;) {
    const open = await new Promise((done) => {
      const socket = createConnection({ port: Number(PORT), host: 'localhost' }, () => done(true))
      socket.on('connect', () => socket.end())
      socket.on('error', () => done(false))
    })
    if (open) return
    await new Promise((done) => setTimeout(done, 200))
  }
}
