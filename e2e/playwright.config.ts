import { defineConfig } from 'playwright/test'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { hosts } from './hosts/hosts.ts'
import { isOfOther, otherBrowser, otherBrowsers, testsOfWebKit } from './other-browsers.ts'

/** Ports of their own, so that a portal under development can stay up while the tests run; others for a second run beside. */
const beside = Number(process.env['E2E_PORTS'] ?? 0)
const api = 18_787 + beside
const production = 14_173 + beside
const prototype = 14_174 + beside
/** With E2E_KALLOR set, the same specs of production with every producer in a process of its own (docs/servrar.md), and nothing else. */
const overHttp = process.env['E2E_KALLOR'] !== undefined
/** With E2E_DRIFT set, the hosts that docs/drift.md tells of, and nothing else. */
const drift = process.env['E2E_DRIFT'] === undefined ? undefined : hosts(api, 18_800 + beside)
const producers = 18_790 + beside
const sources = join(tmpdir(), `overblick-kallor-${producers}.json`)

export default defineConfig({
  testDir: drift ? './hosts' : testsOfWebKit ? './webkit' : './specs',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/../looks/written/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Long enough that it is the portal that is tried and not how busy the machine is.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [[process.env['CI'] ? 'dot' : 'line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: process.env['CHROME_PATH'] ?? (await chromium.executablePath()) },
  },
  projects:
    drift?.projects ??
    [
      {
        name: 'production',
        testIgnore: '*prototyp.spec.ts',
        use: { baseURL: `http://127.0.0.1:${production}` },
      },
      {
        name: 'prototyp',
        testMatch: '*prototyp.spec.ts',
        use: { baseURL: `http://127.0.0.1:${prototype}/prov/` },
      },
      ...otherBrowsers(`http://127.0.0.1:${production}`, `http://127.0.0.1:${prototype}/prov/`),
    ].filter(({ name = '' }) => isOfOther(name) === otherBrowser && (!overHttp || name === 'production')),
  webServer: [
    ...(overHttp
      ? [
          {
            command: `npm run producenter -- --kallor-fil ${sources}`,
            env: { PORT: String(producers) },
            url: `http://127.0.0.1:${producers}`,
            stdout: 'ignore' as const,
          },
        ]
      : []),
    {
      command: overHttp ? `npm run api -- --kallor ${sources}` : 'npm run api',
      env: { PORT: String(api) },
      url: `http://127.0.0.1:${api}/api/session`,
      stdout: 'ignore',
    },
    ...(drift?.servers ?? [
      {
        command: 'node host.ts',
        env: { PORT: String(production), API_URL: `http://127.0.0.1:${api}` },
        url: `http://127.0.0.1:${production}`,
      },
    ]),
    ...(overHttp || drift
      ? []
      : [
          {
            command: 'npm run preview:prototyp',
            env: { PORT: String(prototype) },
            url: `http://127.0.0.1:${prototype}/prov/`,
          },
        ]),
  ],
})
