/** Installs what the project needs and does not have: the packages, and for browser tests Chromium. Plain Node, since nothing is there yet. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const home = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command in the project's folder with its output shown; ends the program where it fails. */
export function run(command, args, { env = {}, mayFail = false } = {}) {
  const { status } = spawnSync(command, args, { cwd: home, stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0 && !mayFail) process.exit(status ?? 2)
  return status === 0
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Crosstown needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(2)
}

/** npm writes down what it installed; where that differs from the lock file, or nothing is installed, it installs. */
export function installPackages() {
  const installed = join(home, 'node_modules/.package-lock.json')
  if (existsSync(installed) && !isOutdated(installed)) return
  console.error('Installing packages …')
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

function isOutdated(installed) {
  const wanted = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).some(([path, { version, optional }]) => path && version && !optional && present[path]?.version !== version)
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium, from the variable CHROMIUM or the search path; installed where that is possible. */
export function findChromium() {
  const own = process.env.CHROMIUM
  if (own && existsSync(own)) return own
  const found = onPath()
  if (found) return found
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (canInstall) {
    console.error('Installing Chromium for the browser tests …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-q'], { env, mayFail: true })
    run('apt-get', ['install', '-y', '-q', 'chromium'], { env, mayFail: true })
    const installed = onPath()
    if (installed) return installed
  }
  console.error('The browser tests need Chromium. On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chromium or Chrome and set CHROMIUM to its path.')
  process.exit(2)
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
