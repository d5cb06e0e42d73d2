import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { Builder, type WebDriver } from 'selenium-webdriver'

/*
 * Debian's WebKit (WebKitGTK), by the protocol it speaks: W3C WebDriver. Playwright has no way to it, since its own build comes
 * from no package registry.
 */
const browserPath = process.env['WEBKIT_PATH'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const packages = 'apt-get install webkit2gtk-driver xvfb'

type Driver = { url: string; stop: () => Promise<void> }

/** Starts a driver with a screen of its own, on this port, which nobody else may have. It has room for one browser at a time. */
async function startDriver(port: number): Promise<Driver> {
  if (!existsSync(browserPath))
    throw new Error(`No WebKit at ${browserPath}: ${packages}, or name its MiniBrowser in WEBKIT_PATH.`)
  const url = `http://127.0.0.1:${port}`
  if (await isReady(url)) throw new Error(`There is a driver at ${url} already.`)
  const screen = await startScreen()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    // A group of its own, so that its browsers can be ended with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.display },
  })
  const failed = once(driver, 'error').then(([fault]: unknown[]) => fault)
  const stop = async () => {
    await end(driver)
    await screen.stop()
  }
  const fault = await Promise.race([untilReady(driver, url), failed])
  if (fault === undefined) return { url, stop }
  await stop()
  throw new Error(`WebKitWebDriver does not start: ${packages}.`, { cause: fault })
}

/** Starts a screen that nobody sees. Xvfb takes a number that is free, and tells which when it can be drawn on. */
async function startScreen(): Promise<{ display: string; stop: () => Promise<void> }> {
  // A group of its own as the driver has, since that is what is ended.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = once(screen.stdio[3] as Readable, 'data').then(([told]: unknown[]) => String(told).trim())
  const failed = Promise.race([once(screen, 'error'), once(screen, 'exit')]).then(([fault]: unknown[]) => {
    throw new Error(`Xvfb does not start: ${packages}.`, { cause: fault })
  })
  const told = await within(10_000, Promise.race([number, failed]))
  if (told !== undefined) return { display: `:${told}`, stop: () => end(screen) }
  await end(screen)
  throw new Error('Xvfb tells no screen.')
}

/** Undefined when it answers, else why not. */
async function untilReady(driver: ChildProcess, url: string): Promise<string | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    if (hasEnded(driver)) return `it ended with ${driver.exitCode ?? driver.signalCode}`
    if (await isReady(url)) return undefined
    await new Promise((done) => setTimeout(done, 100))
  }
  return 'it does not answer'
}

const isReady = (url: string) =>
  fetch(`${url}/status`, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** Ends a process and those it has started, and waits until it is gone. */
async function end(started: ChildProcess): Promise<void> {
  if (started.pid === undefined) return
  const ended = hasEnded(started) ? undefined : once(started, 'exit')
  try {
    process.kill(-started.pid)
  } catch {
    // None of it is left.
  }
  await ended
}

/**
 * Opens a browser that keeps nothing after it, and ends it and its driver. Once in some fifty times WebKitGTK's driver opens no
 * window and answers no more; then another is started.
 */
export async function withBrowser(port: number, use: (browser: WebDriver) => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    const driver = await startDriver(port)
    try {
      const browser = await within(20_000, openBrowser(driver.url))
      if (!browser) continue
      return await use(browser)
    } finally {
      await driver.stop()
    }
  }
  throw new Error('WebKit opened no window, three times over.')
}

/** Undefined when it takes longer than so many ms. */
const within = <Result>(ms: number, result: Promise<Result>): Promise<Result | undefined> =>
  Promise.race([result, new Promise<undefined>((done) => setTimeout(done, ms))])

const openBrowser = (server: string): Promise<WebDriver> =>
  new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
    })
    .build()
