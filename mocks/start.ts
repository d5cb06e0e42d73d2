/// <reference types="msw/vite/client" />
import { createHandlers } from './api/handlers.ts'
import { type ProblemPage, problemPage } from './worlds/problem-page.ts'
import { parseWorld } from './worlds/world.ts'

/**
 * Opens the world that the address names and answers `api/` from it, in a service worker. Resolves to true
 * when the app may start. Resolves to false when the address names no world: then a page that lists the valid
 * values stands in `#root`, and the app must not start.
 */
export async function startMocks(): Promise<boolean> {
  const parsed = parseWorld(new URLSearchParams(location.search))
  if (!parsed.ok) {
    draw(problemPage(parsed.problems))
    return false
  }
  const { network } = await import('virtual:msw')
  network.configure({
    handlers: createHandlers(() => parsed.world),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  })
  await network.enable()
  return true
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
