import type { WebDriver, WebElement } from 'selenium-webdriver'
import { expect } from 'playwright/test'
import { waiting } from '../fixtures.ts'

/** What may have each role; the browser itself says whether it has, and what it is called. */
export const mayBe = {
  button: 'button',
  link: 'a[href]',
  combobox: 'select',
  textbox: 'input, textarea',
  radio: 'input[type=radio]',
  heading: 'h1, h2, h3, h4, h5, h6',
  status: '[role=status]',
  alert: '[role=alert]',
} as const
export type Role = keyof typeof mayBe
/** A menu to choose from is a button to WebKit. */
const called = (role: Role): readonly string[] => (role === 'combobox' ? ['combobox', 'button'] : [role])
const saysItself: readonly Role[] = ['status', 'alert']

/** A window of WebKit at the portal. All that is looked for must be there within 35 seconds. */
export type Tab = ReturnType<typeof tabOf>

export function tabOf(driver: WebDriver, baseURL: string) {
  const run = <Result>(script: string): Promise<Result> => driver.executeScript<Result>(script)
  /** The state of the page as text, again and again until it is what it shall be. */
  const poll = <Result>(what: () => Promise<Result>) =>
    // An element may be drawn anew between two questions about it.
    expect.poll(() => what().catch((fault: unknown) => `${fault}`), { timeout: 35_000 })

  const isSettled = () =>
    run<boolean>(
      `return document.querySelector('#root h1') !== null && document.querySelector(${JSON.stringify(waiting)}) === null`,
    )
  const settled = async () => poll(isSettled).toBe(true)
  const open = async (path: string) => {
    await driver.get(new URL(path, baseURL).href)
    await settled()
  }

  const chooseWorld = async (query: string) => {
    await driver.get(new URL(`./api/varld?${query}`, baseURL).href)
    // WebKit does not tell with which status a page came.
    const status = await run<number>('return fetch(location.href).then((response) => response.status)')
    expect(status, query).toBe(200)
  }
  /** Makes the room for the page so wide and high. */
  const resize = async (width: number, height: number) => {
    const edges = await run<{ x: number; y: number }>(
      'return { x: outerWidth - innerWidth, y: outerHeight - innerHeight }',
    )
    await driver
      .manage()
      .window()
      .setRect({ width: width + edges.x, height: height + edges.y })
    await poll(() => run<number>('return innerWidth')).toBe(width)
  }

  /** Those of a role that are shown, by their names in WebKit's own tree of accessibility; what is only said, by what it says. */
  async function named(role: Role): Promise<{ name: string; element: WebElement }[]> {
    const found: { name: string; element: WebElement }[] = []
    const shown = `return [...document.querySelectorAll('${mayBe[role]}')].filter((one) => one.checkVisibility())`
    for (const element of await run<WebElement[]>(shown)) {
      if (!called(role).includes(await element.getAriaRole())) continue
      const name = saysItself.includes(role) ? await element.getText() : await element.getAccessibleName()
      found.push({ name: name.trim(), element })
    }
    return found
  }

  async function find(role: Role, name: string | RegExp): Promise<WebElement> {
    const is = (one: { name: string }) => (typeof name === 'string' ? one.name === name : name.test(one.name))
    let element: WebElement | undefined
    await poll(async () => {
      const all = await named(role)
      element = all.find(is)?.element
      return element ? 'found' : all.map((one) => one.name)
    }).toBe('found')
    if (!element) throw new Error(`no ${role} ${name}`)
    return element
  }

  return {
    driver,
    run,
    poll,
    chooseWorld,
    resize,
    open,
    settled,
    named,
    find,
    press: async (role: Role, name: string | RegExp) => (await find(role, name)).click(),
    /** Sends keys to what has the focus. */
    keys: (...keys: string[]) =>
      driver
        .actions()
        .sendKeys(...keys)
        .perform(),
    /** What has the focus, by its text; empty where nothing has. */
    focused: () =>
      run<string>(
        'return document.activeElement === document.body ? "" : document.activeElement?.textContent ?? ""',
      ),
    /** Who is shown, when it is another. */
    banner: () =>
      run<string>(`return document.querySelector('[aria-label="Ombudsläge"]')?.textContent ?? ''`),
    title: () => run<string>(`return document.querySelector('h1')?.textContent`),
  }
}
