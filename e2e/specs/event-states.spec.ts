import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, logInAs, test } from '../fixtures.ts'
import { open } from '../steps/tidslinje.ts'

/** What the walk has to know of an event of the API. */
type TimelineEvent = { id: string; kind: string; title?: string; start?: string; atHome: boolean }

/** An event in a state, and what every place it can be met in must say of it. */
type State = {
  world: string
  title: string
  /** The first day that it is on, of several with the title. */
  day: string
  reply?: 'cancel' | 'no-help-needed' | 'cannot-come' | 'coming' | 'other-time' | undefined
  /** What is said of it; nothing of what stands. */
  word: string | undefined
  struck: boolean
}

const states: State[] = [
  { world: '', title: 'Kontroll av hjärtsvikt', day: '2026-11-24', word: undefined, struck: false },
  {
    world: '',
    title: 'Kontroll av hjärtsvikt',
    day: '2026-11-24',
    reply: 'cancel',
    word: 'Du avbokade',
    struck: true,
  },
  { world: '', title: 'Fotvård', day: '2026-11-26', reply: 'cancel', word: 'Du avbokade', struck: true },
  {
    world: '',
    title: 'Hemtjänst: städning',
    day: '2026-11-25',
    reply: 'no-help-needed',
    word: 'Du tackade nej',
    struck: true,
  },
  {
    world: '',
    title: 'Hemtjänst: städning',
    day: '2026-11-25',
    reply: 'cannot-come',
    word: 'Du har svarat: inte hemma då',
    struck: true,
  },
  {
    world: '',
    title: 'Hemtjänst: städning',
    day: '2026-11-25',
    reply: 'other-time',
    word: 'Du har bett om en annan tid',
    struck: false,
  },
  {
    world: '',
    title: 'Kontroll av gråstarr',
    day: '2026-12-09',
    reply: 'coming',
    word: 'Du har tackat ja',
    struck: false,
  },
  {
    world: '',
    title: 'Kontroll av gråstarr',
    day: '2026-12-09',
    reply: 'other-time',
    word: 'Du har bett om en annan tid',
    struck: false,
  },
  {
    world: '',
    title: 'Kontroll av gråstarr',
    day: '2026-12-09',
    reply: 'cannot-come',
    word: 'Du har svarat: kan inte komma',
    struck: true,
  },
  { world: 'varld=udda', title: 'Inställt besök', day: '2026-11-30', word: 'Inställt', struck: true },
  {
    world: 'varld=udda',
    title: 'Inställt där något nytt är bokat',
    day: '2026-11-26',
    word: 'Inställt',
    struck: true,
  },
  {
    world: 'varld=udda',
    title: 'Bokat där något är inställt',
    day: '2026-11-26',
    word: undefined,
    struck: false,
  },
  { world: 'varld=udda', title: 'Avbrutet besök', day: '2026-11-25', word: 'Avbröts', struck: false },
  {
    world: 'varld=udda',
    title: 'Flyttat besök',
    day: '2026-11-26',
    word: 'Ny tid. Den gamla var onsdag 25 november 15.00',
    struck: false,
  },
  {
    world: 'varld=udda',
    title: 'En insats som är cancelled',
    day: '2026-12-04',
    word: 'Inställt',
    struck: true,
  },
  {
    world: 'varld=udda',
    title: 'En insats som är on-hold',
    day: '2026-12-04',
    word: 'Pausat',
    struck: false,
  },
  {
    world: 'varld=udda',
    title: 'En insats som är completed',
    day: '2026-12-04',
    word: 'Klart',
    struck: false,
  },
]

/** The events of the one who is logged in, as the API tells them. */
async function eventsOf(page: Page): Promise<TimelineEvent[]> {
  const { actor } = (await (await page.request.get('/api/session')).json()) as { actor: { actorId: string } }
  const response = await page.request.get('/api/tidslinje?from=2026-11-01', {
    headers: headersOf(actor.actorId),
  })
  return ((await response.json()) as { items: TimelineEvent[] }).items
}

const headersOf = (id: string) => ({ 'Actor-Id': id, 'Actor-Type': 'subject_of_care', 'Subject-Of-Care': id })

async function inState(page: Page, { title, day, reply }: State): Promise<TimelineEvent> {
  const event = (await eventsOf(page)).find((one) => one.title === title && one.start?.startsWith(day))
  if (!event) throw new Error(`no ${title}`)
  if (reply) {
    const { actor } = (await (await page.request.get('/api/session')).json()) as {
      actor: { actorId: string }
    }
    const response = await page.request.post(`/api/tidslinje/${event.id}/svar`, {
      headers: headersOf(actor.actorId),
      data: { reply },
    })
    expect(await response.json()).toMatchObject({ outcome: 'done' })
  }
  return event
}

/** The rows of what is in the element that are of the event: with its title, and its very start where they tell one. */
const rowsOf = (within: Locator, rows: string, { title = '', start = '' }: TimelineEvent): Locator =>
  within
    .locator(rows)
    .filter({ hasText: title })
    .filter({ has: within.page().locator(`time[datetime="${start}"]`) })

/** Every place an event can be met in: how to come there, and its rows. */
const places: Record<string, (page: Page, event: TimelineEvent) => Promise<Locator | undefined>> = {
  översikten: async (page, event) => {
    await open(page, paths.oversikt())
    const week = event.start! < '2026-11-30'
    return week ? rowsOf(page.getByRole('main'), 'article, li', event).last() : undefined
  },
  listan: async (page, event) => {
    await open(page, paths.tidslinje())
    return rowsOf(page.getByRole('main'), 'li', event)
  },
  månaden: async (page, event) => {
    await open(page, `${paths.tidslinje()}?vy=manad&dag=${event.start?.slice(0, 10)}`)
    return rowsOf(page.getByRole('main'), 'li', event)
  },
  veckan: async (page, event) => {
    await open(page, `${paths.tidslinje()}?vy=vecka&dag=${event.start?.slice(0, 10)}`)
    const day = page.locator('[aria-selected=true]')
    return day.locator('[aria-hidden=true] > span').filter({ hasText: event.title! })
  },
  händelsen: async (page, event) => {
    await open(page, paths.handelse(event.id))
    return page.getByRole('main')
  },
  'hemma hos dig': async (page, event) => {
    await open(page, paths.hemma())
    return event.atHome ? rowsOf(page.getByRole('main'), 'li', event) : undefined
  },
  papperet: async (page, event) => {
    await open(page, paths.utskrift())
    const date = new Intl.DateTimeFormat('sv', { day: 'numeric', month: 'short' })
      .format(new Date(event.start!))
      .replace('.', '')
    return page
      .getByRole('main')
      .locator('li')
      .filter({ hasText: event.title! })
      .filter({ hasText: date })
      .first()
  },
}

/** What stands as a title on the page of the event, where a row says so much. */
const titleOf = (word: string) =>
  ({ 'Du avbokade': 'Du har avbokat tiden.', 'Du tackade nej': 'Du har tackat nej till besöket.' })[word] ??
  `${word}.`

test.describe('an event is told alike in every place it can be met', () => {
  test.use({ viewport: { width: 1280, height: 900 } })

  for (const state of states) {
    test(`${state.title}, ${state.reply ?? state.word ?? 'as booked'}`, async ({ page, world }) => {
      test.setTimeout(120_000)
      await world(state.world)
      const event = await inState(page, state)
      for (const [place, come] of Object.entries(places)) {
        const row = await come(page, event)
        if (!row) continue
        // The översikt shows the first rows of the week.
        if (place === 'översikten' && (await row.count()) === 0 && state.world !== '') continue
        await expect(row, place).toHaveCount(1)
        await expect(row.locator('s').first(), place).toBeVisible({ visible: state.struck })
        if (state.word)
          await expect(row, place).toContainText(place === 'händelsen' ? titleOf(state.word) : state.word)
        if (!state.word)
          await expect(row, place).not.toContainText(
            /Du avbokade|Du tackade|Inställt\b|Du har (svarat|tackat|bett)/,
          )
      }
      // Nobody is told to get ready for what is off.
      await open(page, paths.oversikt())
      const hero = page.getByRole('heading', { level: 3 }).filter({ hasText: `${state.title},` })
      if (state.struck) await expect(hero).toHaveCount(0)
    })
  }
})

const cancelled = {
  world: '',
  title: 'Kontroll av hjärtsvikt',
  day: '2026-11-24',
  reply: 'cancel',
  word: '',
  struck: true,
} as const

test('those who help see that a time is off, and by whom', async ({ page, world }) => {
  await world('kan=utse-ombud')
  await inState(page, cancelled)
  await logInAs(page, 'tove', paths.hjalpa())
  const row = page.getByRole('listitem').filter({ hasText: 'Kontroll av hjärtsvikt' }).last()
  await expect(row).toContainText('Birgitta Sand avbokade')
  await expect(row.locator('s').first()).toBeVisible()
})

for (const reply of ['coming', 'other-time', 'cannot-come'] as const)
  test(`an invitation that is answered with ${reply} is nothing more to do`, async ({ page, world }) => {
    await world('')
    const { title } = await inState(page, {
      ...cancelled,
      title: 'Kontroll av gråstarr',
      day: '2026-12-09',
      reply: undefined,
    })
    await open(page, paths.attGora())
    await expect(page.getByRole('main')).toContainText(title!)
    await inState(page, { ...cancelled, title: title!, day: '2026-12-09', reply })
    await open(page, paths.attGora())
    await expect(page.getByRole('main')).not.toContainText(title!)
  })

test('a calendar that has the time is told that it is off', async ({ page, world }) => {
  await world('')
  const { id } = await inState(page, cancelled)
  await open(page, paths.tidslinje())
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lägg alla kommande i min kalender' }).click()
  const events = readFileSync(await (await download).path(), 'utf8').split('BEGIN:VEVENT')
  const [ours, others] = [events.filter((one) => one.includes(id)), events.filter((one) => !one.includes(id))]
  expect(ours).toHaveLength(1)
  expect(ours[0]).toContain('STATUS:CANCELLED')
  // One more has been called off by its unit.
  const standing = others.filter((one) => !one.includes('DTSTART;TZID=Europe/Stockholm:20261203T100000'))
  expect(others.length - standing.length).toBe(1)
  expect(standing.join('')).not.toContain('CANCELLED')
})
