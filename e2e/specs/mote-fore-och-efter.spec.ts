import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations, expectSettled, heading, test } from '../fixtures.ts'
import { open, press } from '../steps/mote.ts'
import { bar, endButton, everythingSaid, hiddenTexts } from '../steps/visa.ts'

const siv = 'varld=hemkommen&klocka=stilla&kan=viktigt-for-mig'
const plan = 'Samordnad individuell plan'

test('a meeting from the call to the way in: answered, prepared, somebody invited, and shown without what is one’s own', async ({
  page,
  world,
}) => {
  await world(siv)
  await open(page, plan)
  await press(page, 'Jag kommer')
  await expect(page.locator(':focus')).toContainText('Du har svarat att du kommer')
  await press(page, 'Skriv svar')
  await page.getByRole('textbox', { name: 'Vad oroar mig?' }).fill('Trappan hemma, när det är halt.')
  await press(page, 'Spara')
  await expect(page.getByText('Trappan hemma, när det är halt.')).toBeVisible()
  const hidden = await hiddenTexts(page)
  expect(hidden.length).toBeGreaterThan(20)
  await page.getByRole('link', { name: 'Visa för dem på mötet' }).click()
  await expect(heading(page, /^Visa/)).toBeFocused()
  await page.getByRole('button', { name: 'Börja visa' }).click()
  await expect(bar(page)).toContainText('Du visar för andra.')
  await expectSettled(page)
  await expect(heading(page, 'Samordnad individuell plan')).toBeVisible()
  const seen = await everythingSaid(page)
  expect([...hidden, 'trappan hemma'].filter((text) => seen.includes(text))).toEqual([])
  await expect(page.locator('a[href^="tel:"], a[href^="mailto:"], a[href^="http"]')).toHaveCount(0)
  await press(page, 'Sluta visa')
  await expect(heading(page, 'Du visar inte längre')).toBeFocused()
  await expect(endButton(page)).toHaveCount(0)
})

type Item = { id: string; title?: string }

/** What the API tells of an area, by id. */
async function told(page: Page, area: string): Promise<Map<string, string>> {
  const session = await page.request.get('/api/session')
  const { person, actor } = (await session.json()) as { person: { id: string }; actor: { actorId: string } }
  const headers = {
    'Subject-Of-Care': person.id,
    'Actor-Id': actor.actorId,
    'Actor-Type': 'subject_of_care',
  }
  const answer = await page.request.get(`/api/${area}`, { headers })
  const { items } = (await answer.json()) as { items: Item[] }
  return new Map(items.map((item) => [item.title ?? item.id, JSON.stringify(item)]))
}

test('after a meeting what has changed stands side by side: all that is otherwise than before it, and nothing else', async ({
  page,
  world,
}) => {
  const areas = ['vardplaner', 'overenskommelser']
  await world(`${siv}&nu=2026-12-03T13:50`)
  const before = await Promise.all(areas.map((area) => told(page, area)))
  await world(`${siv}&nu=2026-12-03T15:30`)
  const after = await Promise.all(areas.map((area) => told(page, area)))
  const otherwise = after.flatMap((all, index) =>
    [...all].flatMap(([title, item]) => (before[index]?.get(title) === item ? [] : [title])),
  )
  expect(otherwise.length).toBeGreaterThan(1)
  await open(page, plan)
  const changed = page.getByRole('region', { name: 'Det här ändrades' })
  const rows = changed.getByRole('heading', { level: 3 })
  await expect(rows).toHaveCount(otherwise.length)
  const names = (await rows.allInnerTexts()).map((text) => text.split(',')[0]?.trim())
  expect(names.toSorted()).toEqual(otherwise.toSorted())
  const agreement = changed
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^De första veckorna hemma/ }) })
  await expect(agreement).toContainText('Gunilla Ros')
  await expect(agreement).toContainText('Vårdcentralen ringer dig.')
  await expect(agreement).toContainText('Fysioterapeuten kommer och tränar att gå ute med dig.')
  await expect(agreement.getByText('Före mötet').first()).toBeVisible()
  await expectNoAxeViolations(page)
})

test('before anything is written down it is said that nothing has changed yet, and of a source that is silent that nobody knows', async ({
  page,
  world,
}) => {
  await world(`${siv}&nu=2026-12-03T15:05`)
  await open(page, plan)
  const changed = page.getByRole('region', { name: 'Det här ändrades' })
  await expect(changed).toContainText('Inget har ändrats i planer och överenskommelser sedan mötet började.')
  await world(`${siv}&nu=2026-12-03T15:30&fel=region-storstaden.Agreements:fel`)
  await open(page, plan)
  await expect(changed).toContainText('Vi vet inte om något är nytt från Region Storstaden.')
  await expect(changed).not.toContainText('De första veckorna hemma')
})
