/** Tests: units beside their files, whole pipelines and browsers in tests/. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // One site build or browser at a time: two cores carry no more.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 600_000,
  },
})
