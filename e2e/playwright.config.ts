import { defineConfig } from 'playwright/test'
import chromium from '@sparticuz/chromium'

/** Ports of their own, so that a portal under development can stay up while the tests run; others for a second run beside. */
const beside = Number(process.env['E2E_PORTS'] ?? 0)
const api = 18_787 + beside
const production = 14_173 + beside
const prototype = 14_174 + beside
/** With E2E_KALLOR set, also `npm run api -- --kallor` with every producer in a process of its own; see docs/servrar.md. */
const overHttp = process.env['E2E_KALLOR'] !== undefined
const producers = 18_790 + beside
const apiOverHttp = 18_788 + beside
const hostOverHttp = 14_175 + beside

export default defineConfig({
  testDir: './specs',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/../looks/written/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [[process.env['CI'] ? 'dot' : 'line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: { executablePath: process.env['CHROME_PATH'] ?? (await chromium.executablePath()) },
  },
  projects: [
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
    ...(overHttp
      ? [
          {
            name: 'kallor',
            testIgnore: '*prototyp.spec.ts',
            use: { baseURL: `http://127.0.0.1:${hostOverHttp}` },
          },
        ]
      : []),
  ],
  webServer: [
    {
      command: 'npm run api',
      env: { PORT: String(api) },
      url: `http://127.0.0.1:${api}/api/session`,
      stdout: 'ignore',
    },
    {
      command: 'node host.ts',
      env: { PORT: String(production), API_URL: `http://127.0.0.1:${api}` },
      url: `http://127.0.0.1:${production}`,
    },
    {
      command: 'npm run preview:prototyp',
      env: { PORT: String(prototype) },
      url: `http://127.0.0.1:${prototype}/prov/`,
    },
    ...(overHttp
      ? [
          {
            command: 'node ../mocks/commands/producenter.ts --kallor-fil ../test-results/kallor.json',
            env: { PORT: String(producers) },
            url: `http://127.0.0.1:${producers}`,
          },
          {
            command: 'node ../mocks/commands/api.ts --kallor ../test-results/kallor.json',
            env: { PORT: String(apiOverHttp) },
            url: `http://127.0.0.1:${apiOverHttp}/api/session`,
          },
          {
            command: 'node host.ts',
            env: { PORT: String(hostOverHttp), API_URL: `http://127.0.0.1:${apiOverHttp}` },
            url: `http://127.0.0.1:${hostOverHttp}`,
          },
        ]
      : []),
  ],
})
