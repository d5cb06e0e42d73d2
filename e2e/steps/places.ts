import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { ownAddresses } from '../addresses.ts'
import { expect, expectSettled } from '../fixtures.ts'

/** A page of the portal that has something on it, and how one comes there. */
export type Place = { name: string; open: (page: Page, to?: Go) => Promise<void> }

/** A way to go to an address. */
type Go = (page: Page, address: string) => Promise<void>

/** Birgitta, who has something on every page, with all that the platform can do. */
export const fullWorld = 'kan=viktigt-for-mig,utse-ombud,ge-samtycke,sparra,foresla'

const go: Go = async (page, address) => {
  await page.goto(address)
  await expectSettled(page)
}

/** Goes on within the page, as the browser's own back and forward do: loaded anew, it would show the own again. */
export const goWithin: Go = async (page, address) => {
  const elsewhere = await page.evaluate((to) => {
    const { pathname } = location
    ;(document.activeElement as HTMLElement | null)?.blur()
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    return location.pathname !== pathname
  }, address)
  // The page one was on stays until the other is drawn, which then takes the focus.
  if (elsewhere) await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveURL(address)
  await expectSettled(page)
}

/** Where the links of a page lead that are made by a path; `id` stands for whatever the API has named the thing. */
async function leadingTo(page: Page, path: (id: string) => string): Promise<string[]> {
  const [before = '', after = ''] = path(':id').split(':id')
  const all = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
  return all.filter(
    (one) =>
      one.startsWith(before) &&
      one.endsWith(after) &&
      !one.slice(before.length, one.length - after.length).includes('/') &&
      !ownAddresses.includes(one) &&
      one !== before + after,
  )
}

/** The page of one thing: of the first that a page of all has a link to. */
const oneOf = (name: string, all: string, path: (id: string) => string): Place => ({
  name,
  open: async (page, to = go) => {
    await to(page, all)
    const [address] = await leadingTo(page, path)
    if (address === undefined) throw new Error(`${all} leads to none: ${name}`)
    await to(page, address)
  },
})

async function openProposal(page: Page, to = go) {
  await to(page, paths.vardplaner())
  for (const plan of await leadingTo(page, (id) => paths.vardplan(id))) {
    await to(page, plan)
    const [address] = await leadingTo(page, paths.forslag)
    if (address !== undefined) return to(page, address)
  }
  throw new Error('Nothing can be proposed to any plan')
}

async function openDocument(page: Page, to = go) {
  await to(page, paths.vardplaner())
  for (const plan of await leadingTo(page, (id) => paths.vardplan(id))) {
    await to(page, plan)
    const [address] = await leadingTo(page, () => `${plan}/dokument/:id`)
    if (address !== undefined) return to(page, address)
  }
  throw new Error('No plan has a document')
}

async function openMeeting(page: Page, to = go) {
  await to(page, paths.vardplaner())
  for (const plan of await leadingTo(page, (id) => paths.vardplan(id))) {
    await to(page, plan)
    const [address] = await leadingTo(page, paths.mote)
    if (address !== undefined) return to(page, address)
  }
  throw new Error('No plan has a meeting')
}

async function openPicture(page: Page, to = go) {
  await to(page, paths.provsvar())
  for (const reply of await leadingTo(page, (id) => paths.provsvaret(id))) {
    await to(page, reply)
    const [address] = await leadingTo(page, () => `${reply}/bild/:id`)
    if (address !== undefined) return to(page, address)
  }
  throw new Error('No reply has a picture')
}

/** Every page of the portal, each with something on it. */
export const places: readonly Place[] = [
  ...[...ownAddresses, `${paths.tidslinje()}?vy=manad`, `${paths.tidslinje()}?vy=vecka`, '/finns-inte'].map(
    (address) => ({ name: address, open: (page: Page, to = go) => to(page, address) }),
  ),
  oneOf('an event', paths.tidslinje(), paths.handelse),
  {
    name: 'a booked time',
    open: async (page) => {
      await go(page, paths.tidslinje())
      await page.getByRole('link', { name: 'Kontroll av hjärtsvikt' }).first().click()
      await page.getByRole('heading', { level: 1, name: 'Kontroll av hjärtsvikt' }).waitFor()
      await expectSettled(page)
    },
  },
  oneOf('free times of a unit', paths.boka(), paths.bokaHos),
  {
    name: 'a kallelse',
    open: async (page, to = go) => {
      await to(page, paths.inkorg())
      await page.getByRole('link', { name: /Kontroll av gråstarr/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Kontroll av gråstarr' }).waitFor()
      await expectSettled(page)
    },
  },
  oneOf('a consent', paths.delning(), paths.ettSamtycke),
  oneOf('a row of the log', paths.laslogg(), paths.lasning),
  oneOf('a question of consent', paths.delning(), paths.samtyckesfraga),
  {
    name: 'a file of a message',
    open: async (page, to = go) => {
      await to(page, paths.inkorg())
      await page.getByRole('link', { name: /Kontroll av gråstarr/ }).click()
      await page.getByRole('link', { name: /^Visa filen/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Inför ditt besök' }).waitFor()
      await expectSettled(page)
    },
  },
  {
    name: 'a letter',
    open: async (page, to = go) => {
      await to(page, paths.kontakter())
      await page.getByRole('link', { name: 'Skriv till Hemtjänst Norr' }).first().click()
      await page.getByRole('textbox', { name: 'Meddelande' }).waitFor()
      await expectSettled(page)
    },
  },
  oneOf('an agreement', paths.overenskommelser(), paths.overenskommelse),
  oneOf('a plan', paths.vardplaner(), paths.vardplan),
  { name: 'a proposal', open: openProposal },
  {
    name: 'a plan to show',
    open: async (page, to = go) => {
      await to(page, paths.vardplaner())
      const [plan = ''] = await leadingTo(page, paths.vardplan)
      await to(page, paths.visaPlan(plan.slice(paths.vardplan('').length)))
    },
  },
  { name: 'a meeting about a plan', open: openMeeting },
  oneOf('a vaccination', paths.vaccinationer(), paths.vaccination),
  oneOf('a referral', paths.remisser(), paths.remiss),
  oneOf('an insats', paths.insatser(), paths.insats),
  oneOf('a wound', paths.sar(), paths.saret),
  oneOf('a value to enter', paths.matvarden(), paths.nyttVarde),
  oneOf('a value to correct', paths.matvarden(), paths.rattaVarde),
  oneOf('a note', paths.anteckningar(), paths.anteckning),
  oneOf('a laboratory reply', paths.provsvar(), paths.provsvaret),
  { name: 'a picture of a reply', open: openPicture },
  oneOf('an analysis over time', paths.provsvar(), paths.analys),
  oneOf('an ombud', paths.ombud(), paths.andraOmbud),
  { name: 'a document', open: openDocument },
]

/** Where most is asked and done: tried each time. The others are tried before a release, which takes as long as all the rest. */
const always = [paths.oversikt(), paths.person(), paths.ombud(), paths.attGora(), 'a booked time']
export const tagOf = ({ name }: Place): string[] => (always.includes(name) ? [] : ['@release'])
