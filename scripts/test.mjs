/** `npm test`: installs what is missing, then types, lint, and all tests; ends with the line «N passed, N failed». */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkNode, findChromium, home, installPackages, run } from './install.mjs'

checkNode()
installPackages()
const chromium = findChromium()
const counts = { passed: 0, failed: 0 }
const count = (ok) => (ok ? (counts.passed += 1) : (counts.failed += 1))

console.error('Types …')
count(run('npx', ['tsc', '--noEmit', '-p', '.'], { mayFail: true }))
console.error('Lint …')
count(run('npx', ['eslint', '.'], { mayFail: true }))
console.error('Tests …')
const report = join(home, '.crosstown', 'test-report.json')
rmSync(report, { force: true })
const ran = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)], { env: { CHROMIUM: chromium }, mayFail: true })
const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = readReport(report)
counts.passed += numPassedTests
// A file that cannot even be loaded has no failed test, but it has failed.
counts.failed += Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0, ran ? 0 : 1)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numFailedTests: 1 }
  }
}
