import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { openForm } from '../steps/forslag.ts'
import { findToAppoint } from '../steps/ombudslage.ts'

/** A way to get a form wrong, and what is then said of it. */
type Fault = { form: string; name: string; says: string; make: (page: Page) => Promise<void> }

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).click()

async function openChange(page: Page) {
  await page.goto(paths.ombud())
  await page.getByRole('link', { name: 'Ändra för Tove Sand' }).click()
  await expect(page.getByRole('button', { name: 'Spara ändringen' })).toBeVisible()
}

const past = (page: Page) => page.getByLabel('Till och med vilken dag?').fill('2026-11-22')
const seeAll = (page: Page, on: boolean) =>
  page.getByRole('checkbox', { name: 'Se', exact: true }).evaluateAll((boxes, want) => {
    for (const box of boxes as HTMLInputElement[]) if (box.checked !== want) box.click()
  }, on)

async function openMeeting(page: Page) {
  await page.goto(paths.vardplaner())
  await page.getByRole('main').getByRole('link', { name: 'Samordnad individuell plan', exact: true }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Om mötet/ })
    .click()
  await expectSettled(page)
}

async function measure(page: Page, value: string) {
  await page.goto(paths.matvarden())
  await page
    .getByRole('link', { name: /^Skriv in vikt/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Vikt i kilo' }).fill(value)
  await press(/^Skicka/)(page)
}

const faults: readonly Fault[] = [
  {
    form: 'EntryForm',
    name: 'no value',
    says: 'Skriv värdet med siffror.',
    make: (page) => measure(page, ''),
  },
  {
    form: 'EntryForm',
    name: 'letters',
    says: 'Det här går inte att läsa som ett tal. Skriv bara siffror och ett komma.',
    make: (page) => measure(page, 'sextiofyra'),
  },
  {
    form: 'LetterForm',
    name: 'nothing written',
    says: 'Skriv något i meddelandet.',
    make: async (page) => {
      await page.goto(paths.skriv())
      await page.getByRole('checkbox', { name: /^Hemtjänst Norr/ }).check()
      await press(/^Skicka/)(page)
    },
  },
  {
    form: 'LetterForm',
    name: 'too much written',
    says: 'Meddelandet är för långt. Korta det till 5000 tecken.',
    make: async (page) => {
      await page.goto(paths.skriv())
      await page.getByRole('checkbox', { name: /^Hemtjänst Norr/ }).check()
      await page.getByRole('textbox', { name: 'Meddelande' }).fill('x'.repeat(5_001))
      await press(/^Skicka/)(page)
    },
  },
  {
    form: 'ProposalForm',
    name: 'nothing chosen',
    says: 'Välj vad du vill föreslå.',
    make: async (page) => {
      await openForm(page)
      await press(/^Skicka/)(page)
    },
  },
  {
    form: 'ProposalForm',
    name: 'nothing written',
    says: 'Skriv ditt förslag eller din fråga.',
    make: async (page) => {
      await openForm(page)
      await page.getByRole('radio', { name: /^Ett mål/ }).check()
      await press(/^Skicka/)(page)
    },
  },
  {
    form: 'ProposalForm',
    name: 'too much written',
    says: 'Texten är för lång. Korta den till 1000 tecken.',
    make: async (page) => {
      await openForm(page)
      await page.getByRole('radio', { name: /^Ett mål/ }).check()
      await page.getByRole('textbox').fill('x'.repeat(1_001))
      await press(/^Skicka/)(page)
    },
  },
  {
    form: 'BegaranPage',
    name: 'nobody chosen to ask',
    says: 'Välj vem du vill fråga.',
    make: async (page) => {
      await page.goto(paths.begaran())
      await press(/^Skicka/)(page)
    },
  },
  {
    form: 'UtsePage',
    name: 'no personnummer',
    says: 'Det är inget personnummer eller samordningsnummer. Kontrollera siffrorna.',
    make: async (page) => {
      await page.goto(paths.utseOmbud())
      await press(/^Hitta/)(page)
    },
  },
  {
    form: 'UtsePage',
    name: 'no area',
    says: 'Välj minst ett område som ombudet får se.',
    make: async (page) => {
      await findToAppoint(page)
      await press(/^Utse/)(page)
    },
  },
  {
    form: 'UtsePage',
    name: 'a day that has been',
    says: 'Dagen har redan varit. Välj i dag eller senare.',
    make: async (page) => {
      await findToAppoint(page)
      await seeAll(page, true)
      await past(page)
      await press(/^Utse/)(page)
    },
  },
  {
    form: 'UtsePage',
    name: 'not understood',
    says: 'Kryssa i att du förstår.',
    make: async (page) => {
      await findToAppoint(page)
      await seeAll(page, true)
      await press(/^Utse/)(page)
    },
  },
  {
    form: 'AndraPage',
    name: 'all areas taken away',
    says: 'Välj minst ett område som ombudet får se.',
    make: async (page) => {
      await openChange(page)
      await seeAll(page, false)
      await press(/^Spara/)(page)
    },
  },
  {
    form: 'AndraPage',
    name: 'a day that has been',
    says: 'Dagen har redan varit. Välj i dag eller senare.',
    make: async (page) => {
      await openChange(page)
      await past(page)
      await press(/^Spara/)(page)
    },
  },
  {
    form: 'AskForSip',
    name: 'nobody chosen',
    says: 'Välj vem du vill fråga.',
    make: async (page) => {
      await page.goto(paths.sip())
      await press(/^Skicka frågan/)(page)
    },
  },
  {
    form: 'OtherTime',
    name: 'no words',
    says: 'Skriv vilka tider som passar.',
    make: async (page) => {
      await openMeeting(page)
      await press(/^Föreslå en annan tid/)(page)
      await press(/^Skicka förslaget/)(page)
    },
  },
  {
    form: 'InviteOther',
    name: 'no name',
    says: 'Skriv namnet på den som ska bjudas in.',
    make: async (page) => {
      await openMeeting(page)
      await press(/^Be dem kalla/)(page)
    },
  },
  {
    form: 'StartForm',
    name: 'nothing to show',
    says: 'Välj minst ett område.',
    make: async (page) => {
      await page.goto(paths.visa())
      await expectSettled(page)
      for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
      await press(/^Börja visa/)(page)
    },
  },
]

/** Nothing that is written there can be wrong, but for its length, which is told as one writes. */
const withoutFaults = ['Viktigt', 'Ask', 'ThoughtsForm']

for (const { form, name, says, make } of faults)
  test(`the fault of a form takes the focus and says itself: ${form}, ${name}`, async ({ page, world }) => {
    await world('kan=utse-ombud,foresla')
    await make(page)
    const field = page.locator(':focus')
    await expect(field).toHaveAccessibleDescription(new RegExp(says.replaceAll('.', String.raw`\.`)))
    const invalid = field.or(page.locator('[aria-invalid=true]').filter({ has: field }))
    await expect(invalid.first()).toHaveAttribute('aria-invalid', 'true')
    await expectNoAxeViolations(page)
  })

test('every form of the portal is among those that are tried', () => {
  const root = join(import.meta.dirname, '../..')
  const forms = globSync('app/**/*.tsx', { cwd: root })
    .filter((file) => !file.includes('.test.') && readFileSync(join(root, file), 'utf8').includes('<form'))
    .map((file) => file.replace(/^.*\/|\.tsx$/g, ''))
  expect(forms.toSorted()).toEqual(
    [...new Set([...faults.map(({ form }) => form), ...withoutFaults])].toSorted(),
  )
})
