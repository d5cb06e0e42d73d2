import { paths } from '../../app/paths.ts'
import { expect, expectSettled, test } from '../fixtures.ts'

/*
 * Emil has moved between two regions. One answers in RIV-TA and the other in FHIR, and in each area what they tell stands in one
 * list.
 */
const areas = [
  ['lakemedel', paths.lakemedel(), 'Remsima', 'Loperamid'],
  ['vaccinationer', paths.vaccinationer(), '20 oktober 2026', '22 oktober 2024'],
  ['halsa', paths.halsa(), 'Crohns sjukdom i tunntarmen', 'Azatioprin'],
  ['provsvar', paths.provsvar(), 'Avföringsprov hemifrån', '10 augusti 2026'],
  ['anteckningar', paths.anteckningar(), 'Första besöket efter flytten', 'Slutanteckning vid flytt'],
] as const

for (const [area, path, here, there] of areas) {
  test(`${area}: a source that answers in FHIR is told of beside the others`, async ({ page, world }) => {
    await world('varld=flyttad')
    await page.goto(path)
    await expectSettled(page)
    const main = page.getByRole('main')
    await expect(main).toContainText(here)
    await expect(main).toContainText(there)
    await expect(main).toContainText('Fjällmarken')
    await expect(main).not.toContainText('gick inte att läsa')
  })
}
