import type { KnipConfig } from 'knip'

/** What is used by nobody: files, exports, types and packages. Entries besides these are found from vite, vitest, Playwright and the scripts. */
export default {
  entry: ['mocks/commands/*.ts', 'e2e/bench/*.ts', 'e2e/mutation/*.ts', 'e2e/hosts/*.ts'],
  project: ['{app,mocks,e2e}/**/*.{ts,tsx,css}'],
  // A stylesheet uses what it imports. `fonts.css` is made by the build (app/bundling/subset-fonts.ts).
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import '(?!fonts\.css)([^']+)'/g)].map(([, from]) => `import '${from}'`).join('\n'),
  },
  // The first is read as files of node_modules by app/bundling/subset-fonts.ts, which cuts them. The others come with
  // @seriousme/openapi-schema-validator, and are to be of the version that it has.
  ignoreDependencies: ['@fontsource-variable/atkinson-hyperlegible-next', 'ajv', 'ajv-formats'],
  // The first two check answers against the published schemas, and make certificates, where they are installed; tests are left out
  // elsewhere. The others are hosts that recipes are tried with, a browser's driver and its screen, and are asked for when they are missing.
  ignoreBinaries: ['xmllint', 'openssl', 'nginx', 'caddy', 'WebKitWebDriver', 'Xvfb'],
} satisfies KnipConfig
