import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Builder, type WebDriver } from 'selenium-webdriver'

/*
 * Debian's WebKit (WebKitGTK), by the protocol it speaks: W3C WebDriver. Playwright has no way to it, since its own build comes
 * from no package registry.
 */
const browserPath = process.env['WEBKIT_PATH'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'
const packages = 'webkit2gtk-driver xvfb'

export type Driver = { url: string; stop: () => void }

/** Starts a driver with a screen of its own, on this port. It has room for one browser at a time. */
export async function startDriver(port: number): Promise<Driver> {
  if (!existsSync(browserPath))
    throw new Error(`No WebKit at ${browserPath}: apt-get install ${packages}, or name one in WEBKIT_PATH.`)
  const url = `http://127.0.0.1:${port}`
  // A group of its own, so that the screen ends with the driver.
  const process = spawn(
    'xvfb-run',
    ['--auto-servernum', '--server-args=-screen 0 1280x1024x24', 'WebKitWebDriver', `--port=${port}`],
    { detached: true, stdio: 'ignore' },
  )
  await answers(process, `${url}/status`)
  return { url, stop: () => process.pid && globalThis.process.kill(-process.pid) }
}

async function answers(process: ChildProcess, url: string): Promise<void> {
  let failed: Error | undefined
  process.once('error', (error) => (failed = error))
  for (let tries = 0; tries < 100; tries++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    if (failed ?? process.exitCode !== null) break
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`WebKitWebDriver does not answer: apt-get install ${packages}.`, { cause: failed })
}

/** Opens a browser that keeps nothing after it. */
export const openBrowser = (server: string): Promise<WebDriver> =>
  new Builder()
    .usingServer(server)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
    })
    .build()
