/// <reference types="msw/vite/client" />
import { createHandlers } from './api/handlers.ts'
import { logIn } from './platform/logins.ts'
import { logInPage } from './worlds/log-in-page.ts'
import { type ProblemPage, problemPage } from './worlds/problem-page.ts'
import { parseWorld, type World } from './worlds/world.ts'

/**
 * Opens the world that the address names and answers `api/` from it, in a service worker. Resolves to the
 * stand-in for the log-in when the app may start, and to undefined when the address names no world: then a page that
 * lists the valid values stands in `#root`, and the app must not start.
 */
export async function startMocks(): Promise<{ logIn: () => Promise<void> } | undefined> {
  const parsed = parseWorld(new URLSearchParams(location.search))
  if (!parsed.ok) {
    draw(problemPage(parsed.problems))
    return undefined
  }
  const { network } = await import('virtual:msw')
  network.configure({
    handlers: createHandlers(() => parsed.world),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  await network.enable()
  return { logIn: () => chooseLogin(parsed.world) }
}

/** Draws the stand-in for e-legitimation over the page; resolves when somebody has been chosen and logged in. */
function chooseLogin(world: World): Promise<void> {
  return new Promise((resolve) => {
    const { title, text, persons } = logInPage()
    const dialog = element('dialog')
    const heading = element('h1', title)
    heading.id = 'test-log-in'
    dialog.setAttribute('aria-labelledby', heading.id)
    const list = element('ul')
    list.append(
      ...persons.map(({ id, name, description, personnummer }) => {
        const row = element('li')
        const button = element('button', name)
        button.addEventListener('click', () => {
          logIn(world, id)
          dialog.close()
          resolve()
        })
        row.append(button, element('p', `${description} ${personnummer}`))
        return row
      }),
    )
    dialog.addEventListener('close', () => dialog.remove())
    dialog.append(heading, element('p', text), list)
    document.body.append(dialog)
    dialog.showModal()
  })
}

function draw(page: ProblemPage): void {
  const root = document.querySelector('#root') ?? document.body
  const link = element('a', page.linkText)
  link.href = location.pathname
  const sections = page.sections.flatMap(({ heading, text, values }) => {
    const list = element('ul')
    list.append(...values.map((value) => element('li', value)))
    return [element('h2', heading), element('p', text), list]
  })
  const paragraph = element('p')
  paragraph.append(link)
  const main = element('main')
  main.className = 'content'
  main.append(element('h1', page.title), ...sections, paragraph)
  root.replaceChildren(main)
  document.title = page.title
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
