/// <reference types="msw/vite/client" />
import { answerHere } from './panel/answer-here.ts'
import { createHandlers } from './api/handlers.ts'
import styles from './panel/LogIn.module.css'
import type { Portal } from './panel/choices.ts'
import { parseLink } from './panel/link.ts'
import { type OpenPrototype, openPrototype } from './panel/prototype.ts'
import { logIn } from './platform/logins.ts'
import { logInPage } from './worlds/log-in-page.ts'
import type { PersonaId } from './worlds/personas.ts'
import { type ProblemPage, problemPage } from './worlds/problem-page.ts'
import type { World } from './worlds/world.ts'

/** What main.tsx needs of the mocks once they answer. */
export type Mocks = {
  /** The stand-in for the log-in; resolves when somebody has been chosen. */
  logIn: () => Promise<void>
  /** Shows the portal as the link says, and the panel beside it. Called when the texts are there, before the first page. */
  begin: () => Promise<void>
}

/**
 * Opens the prototype that the address names and answers `api/` from its world, by a service worker where there can be one. Resolves to undefined when
 * the app must not start: the address names no world, and a page that lists the valid values stands in `#root`; or it
 * is that of the list of worlds, of the parts, or of the contract of the API.
 */
export async function startMocks(portal: Portal): Promise<Mocks | undefined> {
  if (location.hash.startsWith('#/testpanel')) {
    const { drawWorlds } = await import('./panel/worlds-page.tsx')
    drawWorlds(document.querySelector('#root') ?? document.body)
    return undefined
  }
  if (location.hash.startsWith('#/delar')) {
    const { drawParts } = await import('./parts/catalogue/draw-parts.tsx')
    drawParts(document.querySelector('#root') ?? document.body)
    return undefined
  }
  if (location.hash.startsWith('#/api')) {
    const { drawApi } = await import('./openapi/page/draw-api.tsx')
    drawApi(document.querySelector('#root') ?? document.body)
    return undefined
  }
  if (location.hash.startsWith('#/testsession')) {
    const { drawTestSessions } = await import('./test-sessions/page/draw-test-sessions.tsx')
    drawTestSessions(document.querySelector('#root') ?? document.body)
    return undefined
  }
  const parsed = parseLink(new URLSearchParams(location.search))
  if (!parsed.ok) {
    draw(problemPage(parsed.problems))
    return undefined
  }
  let world: () => World = () => parsed.prototype.world
  const { heard } = answerHere(() => handlers)
  const handlers = createHandlers((request) => {
    heard(request)
    return world()
  })
  const { network } = await import('virtual:msw')
  network.configure({ handlers, onUnhandledFrame: 'bypass', context: { quiet: true } })
  // Where there can be no worker, the page answers itself.
  await Promise.resolve(network.enable()).catch(() => undefined)
  let prototype: OpenPrototype | undefined
  return {
    logIn: async () => prototype?.loggedIn(await chooseLogin(world())),
    begin: async () => {
      prototype = await openPrototype(parsed.prototype, portal)
      const open = prototype
      world = open.world
      if (parsed.prototype.panel)
        void import('./panel/start-panel.tsx').then(({ startPanel }) => startPanel(open))
    },
  }
}

/** Draws the stand-in for e-legitimation over the page; resolves when somebody has been chosen and logged in. */
function chooseLogin(world: World): Promise<PersonaId> {
  return new Promise((resolve) => {
    const { title, text, persons } = logInPage()
    const dialog = element('dialog')
    dialog.className = styles['dialog'] ?? ''
    const heading = element('h1', title)
    heading.id = 'test-log-in'
    dialog.setAttribute('aria-labelledby', heading.id)
    const list = element('ul')
    list.append(
      ...persons.map(({ id, name, description, personnummer }) => {
        const row = element('li')
        const button = element('button', name)
        button.className = 'ds-button'
        button.dataset['variant'] = 'secondary'
        button.addEventListener('click', () => {
          logIn(world, id)
          dialog.close()
          resolve(id)
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
