import { spawn } from 'node:child_process'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as browserType, type CDPSession, type Page } from 'playwright'

/*
 * `npm run bench`, after `npm run build`: what the timeline costs a browser with 10,000 events, beside what it costs
 * with 100. Counts and bytes of the production build against `npm run api`; nothing here is a test.
 */
const apiPort = 18_788
const port = 14_175
const base = `http://127.0.0.1:${port}`
const views = ['/tidslinje', '/tidslinje?vy=manad', '/tidslinje?vy=vecka', '/tidslinje/hemma', '/']

type Opened = { calls: number; nodes: number; kilobytes: number; heap: number }

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
    const [few, many] = [await opened('hundra', view), await opened('storanvandare', view)]
    rows[view] = {
      'calls, 100': few.calls,
      'calls, 10 000': many.calls,
      ratio: Number((many.calls / few.calls).toFixed(2)),
      'elements, 10 000': many.nodes,
      'kB of data, 10 000': many.kilobytes,
      'heap, MB': many.heap,
    }
  }
  console.table(rows)
  console.log('heap with every year fetched, MB:', await heapOfAll())
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

async function opened(persona: string, view: string): Promise<Opened> {
  const { page, client } = await pageOf(persona, browser)
  let bytes = 0
  const ofData = new Set<string>()
  await client.send('Network.enable')
  client.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('/api/')) ofData.add(requestId)
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ofData.has(requestId)) bytes += encodedDataLength
  })
  await client.send('Profiler.enable')
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await page.goto(view)
  await settled(page)
  const { result } = await client.send('Profiler.takePreciseCoverage')
  const calls = result
    .flatMap((script) => script.functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0)
  const nodes = await page.locator('*').count()
  const heap = await heapOf(client)
  await page.context().close()
  return { calls, nodes, kilobytes: Math.round(bytes / 100) / 10, heap }
}

async function heapOfAll(): Promise<number> {
  const { page, client } = await pageOf('storanvandare', browser)
  await page.goto('/tidslinje')
  await settled(page)
  await page.getByRole('searchbox').fill('finns inte')
  await page.getByText('Vi har letat i allt').waitFor({ timeout: 60_000 })
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
