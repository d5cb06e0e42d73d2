import { spawn } from 'node:child_process'
import chromium from '@sparticuz/chromium'
import {
  type APIResponse,
  type Browser,
  chromium as browserType,
  type CDPSession,
  type Page,
  type Route,
} from 'playwright'
import { paths } from '../../app/paths.ts'
import { ownAddresses } from '../addresses.ts'

/*
 * `npm run bench`, after `npm run build`: what a view costs a browser with 10,000 events, 120 contacts and 40 plans, beside
 * what it costs with 100 events, 8 contacts and 4 plans. Counts and bytes of the production build against `npm run api`; nothing here is a test. With
 * `--upprepa 3` every count is taken three times, and one that differs is named. With `--sidor /provsvar,/halsa` only those.
 */
const apiPort = 18_788
const port = 14_175
const base = `http://127.0.0.1:${port}`
const every = [`${paths.tidslinje()}?vy=manad`, `${paths.tidslinje()}?vy=vecka`, ...ownAddresses]

const told = (option: string) => process.argv[process.argv.indexOf(option) + 1] ?? ''
const times = Number(told('--upprepa')) || 1
const some = process.argv.includes('--sidor') ? told('--sidor').split(',') : every
const views = every.filter((view) => some.includes(view))

type Opened = { calls: number; nodes: number; heap: number }

const servers = [
  serve('api', { PORT: String(apiPort) }),
  serve('preview', { PORT: String(port), API_URL: `http://127.0.0.1:${apiPort}` }),
]
const browser = await browserType.launch({
  executablePath: process.env['CHROME_PATH'] ?? (await chromium.executablePath()),
})
try {
  await reachable(`${base}/api/session`)
  const rows: Record<string, Record<string, number>> = {}
  for (const view of views) {
    const [few, many] = [await openedAlike('hundra', view), await openedAlike('storanvandare', view)]
    rows[view] = {
      'calls, 100': few.calls,
      'calls, 10 000': many.calls,
      ratio: Number((many.calls / few.calls).toFixed(2)),
      'elements, 10 000': many.nodes,
      'kB of data, 10 000': await kilobytesOf('storanvandare', view),
      'heap, MB': many.heap,
    }
  }
  console.table(rows)
  if (views.length === every.length) {
    console.log('heap with every year fetched, MB:', await heapOfAll())
    console.log('from a tap to the next picture, with a processor four times slower (ms; noisy):')
    console.table(await responses())
  }
} finally {
  await browser.close()
  // npm is only the first of each group of processes.
  for (const { pid } of servers) if (pid) process.kill(-pid)
}

function serve(script: string, env: Record<string, string>) {
  return spawn('npm', ['run', '--silent', script], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  })
}

async function reachable(address: string): Promise<void> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${address} does not answer`)
}

async function pageOf(persona: string, from: Browser): Promise<{ page: Page; client: CDPSession }> {
  const context = await from.newContext({ baseURL: base, viewport: { width: 390, height: 844 } })
  await context.request.get(`/api/varld?varld=${persona}`)
  const page = await context.newPage()
  return { page, client: await context.newCDPSession(page) }
}

/** What opening a view costs; named when it does not cost the same each time. */
async function openedAlike(persona: string, view: string): Promise<Opened> {
  const first = await opened(persona, view)
  for (let time = 1; time < times; time++) {
    const { calls, nodes } = await opened(persona, view)
    if (calls !== first.calls || nodes !== first.nodes) {
      console.warn(
        `${view}, ${persona}: ${first.calls} calls and ${first.nodes} elements, then ${calls}, ${nodes}`,
      )
    }
  }
  return first
}

async function opened(persona: string, view: string): Promise<Opened> {
  const { page, client } = await pageOf(persona, browser)
  // React gives way to the browser by the clock, and draws again as answers come: both would vary between runs.
  await page.clock.setFixedTime('2026-11-23T08:15:00+01:00')
  const release = await heldAnswers(page)
  await client.send('Profiler.enable')
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await page.goto(view)
  await release()
  await settled(page)
  const { result } = await client.send('Profiler.takePreciseCoverage')
  const calls = result
    .filter((script) => script.url.includes('/assets/'))
    .flatMap((script) => script.functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0)
  const nodes = await page.locator('*').count()
  const heap = await heapOf(client)
  await page.context().close()
  return { calls, nodes, heap }
}

/**
 * Holds the answers of the API until the code of the page is there, and gives them to the page one at a time, by address. What
 * is asked after that, by a card that comes when the browser is idle, is answered at once.
 */
async function heldAnswers(page: Page): Promise<() => Promise<void>> {
  const held: { route: Route; answer: Promise<APIResponse> }[] = []
  let holds = true
  await page.route('**/api/**', async (route) => {
    if (holds) held.push({ route, answer: route.fetch() })
    else await route.continue()
  })
  return async () => {
    for (let quiet = 0; quiet < 2; quiet++) {
      await pause(200)
      for (const one of held
        .splice(0)
        .toSorted((a, b) => (addressOf(a.route) < addressOf(b.route) ? -1 : 1))) {
        quiet = -1
        const response = await one.answer
        await Promise.all([page.waitForEvent('requestfinished'), one.route.fulfill({ response })])
        await pause(120)
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      }
    }
    holds = false
    await Promise.all(
      held.splice(0).map(async ({ route, answer }) => route.fulfill({ response: await answer })),
    )
  }
}

function addressOf(route: Route): string {
  return route.request().url()
}

/** Bytes over the wire that the data of a view takes, compressed, in kB. */
async function kilobytesOf(persona: string, view: string): Promise<number> {
  const { page } = await pageOf(persona, browser)
  let bytes = 0
  page.on('requestfinished', async (request) => {
    if (!request.url().includes('/api/')) return
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    bytes += responseBodySize + responseHeadersSize
  })
  await page.goto(view)
  await settled(page)
  await page.context().close()
  return Math.round(bytes / 100) / 10
}

/** Of nine taps: ms from a tap to the first picture of what it leads to, all years fetched, processor slowed. */
async function responses(): Promise<Record<string, { median: number; worst: number }>> {
  const { page, client } = await pageOf('storanvandare', browser)
  await page.goto(paths.tidslinje())
  await settled(page)
  await searchAll(page)
  await page.getByRole('searchbox').fill('')
  await page.locator('details', { hasText: 'Källa' }).locator('summary').first().click()
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const taken: Record<string, number[]> = {}
  for (let time = 0; time < 9; time++) {
    for (const [name, tapped, shown] of [
      ['filter', 'search fieldset input', 'main [role=status]'],
      ['filter off', 'search fieldset input', 'main [role=status]'],
      ['next page', 'main nav:not([aria-label]) a:last-child', 'main nav:not([aria-label]) p'],
      ['month', 'main nav[aria-label] li:nth-child(2) a', '[role=grid]'],
      ['list', 'main nav[aria-label] li:nth-child(1) a', 'main ol[role=list]'],
    ] as const) {
      const ms = await page.evaluate(tapAndSee, { tapped, shown })
      taken[name] = [...(taken[name] ?? []), Math.round(ms)].toSorted((a, b) => a - b)
      await pause(800)
    }
  }
  await page.context().close()
  return Object.fromEntries(
    Object.entries(taken).map(([name, all]) => [name, { median: all[4] ?? 0, worst: all.at(-1) ?? 0 }]),
  )
}

/** Runs in the page. Taps what is `tapped`, and says how long it took until what is `shown` was another. */
function tapAndSee({ tapped, shown }: { tapped: string; shown: string }): Promise<number> {
  const seen = () => [...document.querySelectorAll(shown)].map((one) => one.textContent).join('|')
  return new Promise((resolve, reject) => {
    const element = document.querySelector<HTMLElement>(tapped)
    if (!element) return reject(new Error(`Nothing is ${tapped}`))
    const before = seen()
    const start = performance.now()
    const look = () => {
      if (seen() !== before) setTimeout(() => resolve(performance.now() - start))
      else if (performance.now() - start > 5_000) reject(new Error(`${tapped} changed nothing of ${shown}`))
      else requestAnimationFrame(look)
    }
    element.click()
    requestAnimationFrame(look)
  })
}

async function searchAll(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('hemtjänst')
  await page.getByText('Vi har letat i allt').waitFor({ timeout: 60_000 })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function heapOfAll(): Promise<number> {
  const { page, client } = await pageOf('storanvandare', browser)
  await page.goto(paths.tidslinje())
  await settled(page)
  await searchAll(page)
  const heap = await heapOf(client)
  await page.context().close()
  return heap
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return Math.round(usedSize / 100_000) / 10
}

async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  await page.waitForFunction(
    () => !document.querySelector('.ds-skeleton') && !document.querySelector('.waiting'),
  )
  await page.waitForLoadState('networkidle')
}
