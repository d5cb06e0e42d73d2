import { defineConfig } from 'vitest/config'

/**
 * The tests that a changed line of reading, authorisation, session, cache, event state, recurrence or opening hours is tried
 * against (`npm run mutation`): those that stand beside them, without those that read the code as files or ask whole worlds.
 */
export default defineConfig({
  define: { __MOCKS__: 'true' },
  test: {
    include: [
      'app/platform/**/*.test.ts',
      'app/tidslinje/**/*.test.ts',
      'app/att-gora/*.test.ts',
      'app/kontakter/*.test.ts',
      'app/isolation.test.ts',
      'app/queries.test.ts',
      'mocks/platform/*.test.ts',
      'mocks/api/{ombud,ombud-told}.test.ts',
      'mocks/contracts/*.test.ts',
      'mocks/contracts/riv-ta/*.test.ts',
    ],
    exclude: ['**/fuzz.test.ts'],
    testTimeout: 60_000,
  },
})
