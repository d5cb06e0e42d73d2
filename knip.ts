import type { KnipConfig } from 'knip'

/** What is used by nobody: files, exports, types and packages. Entries besides these are found from vite, vitest, Playwright and the scripts. */
export default {
  entry: ['mocks/commands/*.ts', 'e2e/bench/*.ts', 'e2e/mutation/*.ts'],
  project: ['{app,mocks,e2e}/**/*.{ts,tsx,css}'],
  // A stylesheet uses what it imports. `fonts.css` is made by the build (app/bundling/subset-fonts.ts).
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import '(?!fonts\.css)([^']+)'/g)].map(([, from]) => `import '${from}'`).join('\n'),
  },
  // The first is read as files of node_modules by app/bundling/subset-fonts.ts, which cuts them. The others come with
  // @seriousme/openapi-schema-validator, and are to be of the version that it has.
  ignoreDependencies: ['@fontsource-variable/atkinson-hyperlegible-next', 'ajv', 'ajv-formats'],
  // Check answers against the published schemas, and make certificates, where they are installed; the tests are left out elsewhere.
  ignoreBinaries: ['xmllint', 'openssl'],
} satisfies KnipConfig
