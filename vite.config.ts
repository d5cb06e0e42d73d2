import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import type { ProxyOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { buildTarget, namedInPage, oldestBrowsers, oldestOfPrototype } from './app/bundling/browsers.ts'
import { className } from './app/bundling/class-names.ts'
import { designsystemetParts } from './app/bundling/designsystemet-parts.ts'
import { chunksOf, preloadStart, stylesWithStart, withoutStart } from './app/bundling/first-view.ts'
import { i18nextParts } from './app/bundling/i18next-parts.ts'
import { assetFileNames } from './app/bundling/pdf-files.ts'
import { servedAsByAHost } from './app/bundling/preview-server.ts'
import { reactNames } from './app/bundling/react-names.ts'
import { secondPass } from './app/bundling/second-pass.ts'
import { subsetFonts } from './app/bundling/subset-fonts.ts'

/** Nothing but what the host itself sends. */
const ownOnly = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

/** The headers of production. `npm run preview` serves under them; a real host must send the same. */
export const productionHeaders = {
  'Content-Security-Policy': [
    ...ownOnly,
    "require-trusted-types-for 'script'",
    "worker-src 'self'",
    // The one policy makes one address: that of the worker that reads PDF files.
    'trusted-types pdf-worker',
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Of all but the files under /assets, which are kept (app/bundling/preview-server.ts).
  'Cache-Control': 'no-store',
}

/** The headers of the prototype: the same, without trusted types, which the service worker of the mocks does not know. */
export const prototypeHeaders = {
  ...productionHeaders,
  'Content-Security-Policy': [...ownOnly, "worker-src 'self'"].join('; '),
}

/** A connection that the API cuts is cut for the browser too; Vite would make an answer of 500 of it. */
const cutWhenCut: ProxyOptions['configure'] = (proxy) => {
  proxy.on('error', (_error, _request, response) => {
    response.destroy()
  })
}

const port = (standard: number) => Number(process.env['PORT'] ?? standard)

export default defineConfig(({ mode, isPreview }) => {
  const production = mode === 'production'
  const prototype = mode === 'prototyp'
  const oldest = prototype ? oldestOfPrototype : oldestBrowsers
  return {
    // Relative links let the prototype lie under any path of any web server.
    base: prototype && !isPreview ? './' : '/',
    plugins: [
      react(),
      namedInPage(oldest),
      subsetFonts(),
      servedAsByAHost(),
      !production && msw(),
      stylesWithStart,
      preloadStart(),
      reactNames,
      i18nextParts,
      production && secondPass,
    ],
    css: { modules: { generateScopedName: className }, postcss: { plugins: [designsystemetParts] } },
    define: { __MOCKS__: JSON.stringify(!production) },
    build: {
      target: buildTarget(oldest),
      outDir: prototype ? 'dist-prototyp' : 'dist',
      // A data: address would be stopped by img-src and font-src 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: withoutStart },
      rolldownOptions: {
        output: {
          // Seven signs tell one from another, and the first view names a hundred files.
          chunkFileNames: 'assets/[name]-[hash:7].js',
          entryFileNames: 'assets/[name]-[hash:7].js',
          assetFileNames: assetFileNames(),
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ debugName: 'chunks', name: chunksOf() }],
          },
        },
      },
    },
    server: { port: port(5173), strictPort: true },
    preview: {
      port: port(4173),
      strictPort: true,
      host: '127.0.0.1',
      ...(prototype && { headers: prototypeHeaders }),
      ...(production && {
        headers: productionHeaders,
        proxy: {
          '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:8787', configure: cutWhenCut },
        },
      }),
    },
    // One process for each core: of two, one would stand idle otherwise.
    test: {
      include: ['{app,mocks,e2e}/**/*.test.{ts,tsx}'],
      maxWorkers: availableParallelism(),
      // What hangs is told all the same, and a limit of seconds would measure the machine.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }
})
