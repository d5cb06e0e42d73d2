import type { Page } from 'playwright/test'
import type { Area } from '../../app/area.ts'
import { areas } from '../../app/areas.ts'
import { paths } from '../../app/paths.ts'
import { personaIds } from '../../mocks/worlds/personas.ts'
import { expect, expectSettled, test } from '../fixtures.ts'
import { fullWorld, goWithin } from '../steps/places.ts'
import { aboutsOn, type Mark, marksOn } from '../steps/provenance.ts'

/*
 * Everything that comes from a source tells the whole of that: where it stands, or on the page that it leads to. Every page of a
 * person is gone through, from the lists to the things in them.
 */

const listed: readonly Area[] = areas
const lists = [
  '/',
  paths.hjalpa(),
  ...listed
    .filter(({ access }) => access)
    .flatMap(({ paths: all }) => Object.values(all).flatMap((path) => (path.length === 0 ? [path('')] : []))),
]

/** Pages whose marks are not of things, and why. */
const apart: Readonly<Record<string, string>> = {
  [paths.vem()]: 'whom to call now: each is a contact, whose own row in Kontakter tells where it comes from',
}

/** Things of each kind that are looked at: a page of one is as that of another. */
const most = 6

const shapeOf = (path: string) => path.replace(/\/[a-f0-9-]{6,}/g, '/:id').replace(/\/\d+$/, '/:n')

type Source = {
  documentId: string
  logicalAddress: string
  careGiver: { name: string; onBehalfOf?: string }
  careUnit?: { name: string }
  legalDomain: string
  recordedBy: string
  authorTime?: string
  author?: { name: string; title?: string }
}

/** Every source that the API has told of, wherever in its answers. */
function listen(page: Page): Source[] {
  const told: Source[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('documentId' in value && 'logicalAddress' in value) told.push(value as Source)
    for (const part of Object.values(value)) visit(part)
  }
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return
    response
      .json()
      .then(visit)
      .catch(() => undefined)
  })
  return told
}

const laws: Readonly<Record<string, string>> = {
  HSL: 'Hälso- och sjukvårdslagen. Uppgiften hör till vården.',
  SoL: 'Socialtjänstlagen. Uppgiften hör till omsorgen.',
  LSS: 'Lagen om stöd och service (LSS). Uppgiften hör till omsorgen.',
}
const came: Readonly<Record<string, RegExp>> = {
  system: /^Hämtad direkt från källans system\.$/,
  manual: /^Inskriven för hand av personal\.$/,
  resident: /^Inskriven av (dig, eller av någon som är ombud för dig|personen själv, eller av ett ombud)\.$/,
}

const nameOf = ({ careGiver, careUnit }: Source) =>
  !careUnit || careUnit.name === careGiver.name ? careGiver.name : `${careUnit.name}, ${careGiver.name}`

/** Whether what is said is true of a source. */
function isOf(source: Source, title: string, facts: Readonly<Record<string, string>>): boolean {
  const { author, authorTime, legalDomain, recordedBy } = source
  const who = author && [author.name, author.title].filter(Boolean).join(', ')
  return (
    title.includes(nameOf(source)) &&
    (facts['Kommer från'] ?? '').includes(nameOf(source)) &&
    facts['Lag'] === laws[legalDomain] &&
    came[recordedBy]?.test(facts['Så kom den hit'] ?? '') === true &&
    facts['Ansvarig'] === who &&
    (authorTime === undefined) === (facts['Skriven'] === 'Källan säger inte när.')
  )
}

const always = ['Kommer från', 'Lag', 'Så kom den hit', 'Skriven', 'Hämtad', 'Vem kan se den', 'Något fel?']

async function crawl(page: Page, begin: readonly string[]) {
  const told = listen(page)
  const pages = new Map<string, { marks: Mark[]; titles: string[] }>()
  const seen = new Map<string, number>()
  const queue = [...begin]
  const faults: string[] = []
  await page.goto('/')
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    if (pages.has(address)) continue
    await goWithin(page, address)
    await expectSettled(page)
    const marks = await marksOn(page)
    const abouts = await aboutsOn(page)
    const titles = abouts.map(({ title }) => title)
    pages.set(address, { marks, titles })
    const twice = titles.filter((title, at) => titles.indexOf(title) !== at)
    if (twice.length > 0) faults.push(`${address}: not told apart: ${twice.join(' | ')}`)
    for (const { title, facts } of abouts) {
      const missing = always.filter((name) => !facts[name]?.trim())
      if (missing.length > 0) faults.push(`${address}: ${title} lacks ${missing.join(', ')}`)
      else if (!told.some((source) => isOf(source, title, facts)))
        faults.push(`${address}: ${title} is of no source: ${JSON.stringify(facts)}`)
    }
    for (const to of marks.flatMap(({ is }) => (is === 'about' ? [] : is))) {
      const count = seen.get(shapeOf(to)) ?? 0
      if (pages.has(to) || queue.includes(to) || count >= most) continue
      seen.set(shapeOf(to), count + 1)
      queue.push(to)
    }
  }
  /** Whether one comes to all about it, by at most so many links. */
  const leads = (to: string, name: string, steps: number): boolean => {
    const reached = pages.get(to)
    // It was one too many of its kind.
    if (!reached) return true
    if (reached.titles.some((title) => title.includes(name))) return true
    return (
      steps > 0 &&
      reached.marks.some(
        (mark) =>
          mark.name === name && mark.is !== 'about' && mark.is.some((next) => leads(next, name, steps - 1)),
      )
    )
  }
  for (const [address, { marks }] of pages) {
    if (apart[address]) continue
    for (const { name, near, is } of marks) {
      if (is === 'about') continue
      const own = leads(address, name, 0)
      if (!own && !is.some((to) => leads(to, name, 1)))
        faults.push(`${address}: nothing about ${name}: ${near}`)
    }
  }
  return { faults, pages }
}

for (const query of [fullWorld, ...personaIds.map((id) => `varld=${id}`)]) {
  const tag = query === fullWorld ? [] : ['@release']
  test(`everything tells where it comes from: ${query}`, { tag }, async ({ page, world }) => {
    test.setTimeout(300_000)
    await world(query)
    const { faults, pages } = await crawl(page, lists)
    expect(faults).toEqual([])
    expect(pages.size).toBeGreaterThan(lists.length - 1)
  })
}
