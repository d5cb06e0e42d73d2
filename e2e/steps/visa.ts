import type { Page } from 'playwright/test'
import type { Area } from '../../app/area.ts'
import { areas } from '../../app/areas.ts'
import { paths } from '../../app/paths.ts'
import { expect, expectSettled } from '../fixtures.ts'

const listed: readonly Area[] = areas
const shared = listed.filter(({ access }) => access === 'shared').map(({ name }) => name)

/** What is shown where nothing has been ticked or unticked. */
const shownFirst = ['tidslinje', 'kontakter', 'att-gora', 'overenskommelser', 'vardplaner', 'insatser']

export const bar = (page: Page) => page.getByRole('region', { name: 'Du visar för andra' })
export const endButton = (page: Page) => bar(page).getByRole('button', { name: 'Sluta visa' })

/** Begins to show, as the form stands, or with all that can be ticked. */
export async function begin(page: Page, { all = false } = {}): Promise<void> {
  await page.goto(paths.visa())
  await expectSettled(page)
  if (all) for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await expect(bar(page)).toContainText('Du visar för andra.')
  await expectSettled(page)
}

/** Every text of an answer. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

type Told = { items?: unknown; processingStatus?: unknown }

/**
 * What the API tells of the hidden areas and of none that is shown, a few words or more each. The name of a nurse who has signed a
 * hidden note is told by the contacts too.
 */
export async function hiddenTexts(page: Page): Promise<string[]> {
  const session = await page.request.get('/api/session')
  const { person, actor } = (await session.json()) as { person: { id: string }; actor: { actorId: string } }
  const who = { 'Subject-Of-Care': person.id, 'Actor-Id': actor.actorId, 'Actor-Type': 'subject_of_care' }
  const told = async (area: string, scopes?: string) => {
    const headers = scopes === undefined ? who : { ...who, 'View-Scopes': scopes }
    const answer = await page.request.get(`/api/${area}`, { headers })
    const { items, processingStatus } = (await answer.json()) as Told
    return textsIn([items, processingStatus])
  }
  // It is made of what others are asked.
  const asked = shared.filter((area) => area !== 'att-gora')
  const hidden: string[] = []
  const known: string[] = []
  for (const area of asked) {
    if (shownFirst.includes(area)) known.push(...(await told(area, shownFirst.join(' '))))
    else hidden.push(...(await told(area)))
  }
  // The contacts tell of the help at home too.
  known.push(...(await told('hemstod', shownFirst.join(' '))))
  const all = known.join('\n').toLocaleLowerCase('sv')
  const isOfSomeWords = (text: string) => text.length > 11 && /\p{L}{3}.*\s/u.test(text)
  return [...new Set(hidden.map((text) => text.toLocaleLowerCase('sv')))].filter(
    (text) => isOfSomeWords(text) && !all.includes(text),
  )
}

/** Everything that a page says, to the eye or to the ear, in small letters: words, names, title, and what assistive technology reads. */
export async function everythingSaid(page: Page): Promise<string> {
  const drawn = await page.evaluate(() => {
    const told = [
      'aria-label',
      'aria-description',
      'title',
      'alt',
      'data-paper',
      'data-number',
      'placeholder',
    ]
    const attributes = [...document.querySelectorAll('*')].flatMap((one) =>
      told.flatMap((name) => one.getAttribute(name) ?? []),
    )
    return [document.title, document.body.textContent, ...attributes].join('\n')
  })
  return `${drawn}\n${await page.locator('body').ariaSnapshot()}`.toLocaleLowerCase('sv')
}

/** What only changes how much is seen of a page, and how, or leads out of showing it. */
const mayBeTouched = [
  'Sluta visa',
  'Hoppa till innehållet',
  'Språk',
  // The words of care are explained where they stand.
  /, förklara ordet$/,
  /^Vad betyder .*\?$/,
  // More of what is there, or another part of it.
  /^(?:Visa|Hämta) (?:fler|alla|tidigare|äldre|hela|mer)/,
  /^(?:Förra|Nästa) (?:månad|vecka)/,
  'I dag',
  'Försök igen',
]

/** What can be touched and should not be: all that calls, writes, books, sends, ticks, changes, saves or leaves the portal. */
export async function wronglyTouched(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, textarea, select, form, [contenteditable]')].map(
      (one) => {
        const name = (
          one.getAttribute('aria-label') ??
          (one.closest('label') ?? one).textContent ??
          ''
        ).trim()
        const { href } = one as HTMLAnchorElement
        const isWithin =
          one.matches('a') && new URL(href).origin === location.origin && !one.matches('[download]')
        // What is looked for, and what of a list is seen, is kept nowhere.
        const isNarrowing = one.matches('[type=search], main details :is(input, select)')
        return {
          what: `${one.tagName.toLowerCase()} ${href ?? ''} ${name}`,
          name,
          isFine: isWithin || isNarrowing,
        }
      },
    ),
  )
  const isAllowed = (name: string) =>
    mayBeTouched.some((one) => (typeof one === 'string' ? one === name : one.test(name)))
  return found.filter(({ name, isFine }) => !isFine && !isAllowed(name)).map(({ what }) => what)
}
