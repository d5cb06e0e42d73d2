import { paths } from '../../app/paths.ts'
import { expect, expectNoAxeViolations, expectSettled, test } from '../fixtures.ts'
import { show } from '../steps/ombudslage.ts'

test.describe('what each kind of right opens', () => {
  test('a parent of one who is fifteen sees nothing without a decision, and is told why everywhere', async ({
    page,
    world,
  }) => {
    await world('varld=jenny')
    const why = 'Vilmer Ask har fyllt 13 år. Därför ser du inte uppgifterna'
    for (const place of [paths.person(), paths.hjalpa()]) {
      await page.goto(place)
      await expect(page.getByText(why)).toBeVisible()
      await expect(page.getByRole('button', { name: /^Visa uppgifter för/ })).toHaveCount(0)
      await expectNoAxeViolations(page)
    }
    await page.goto(paths.ombud())
    await expectSettled(page)
    await expect(page.getByRole('main')).toContainText('Från 13 år krävs ett beslut av vården.')
    await expect(page.getByRole('button', { name: /^Visa uppgifter för/ })).toHaveCount(0)
    await page.goto('/')
    await expectSettled(page)
    const card = page.getByRole('region', { name: 'Ombud' })
    await expect(card).toContainText('Du ser inte uppgifter för')
    await expect(card).not.toContainText('Du är ombud för')
    // Of a child who is protected from her there is not a word.
    await expect(page.getByRole('main')).not.toContainText(/Nora|skyddade/)
  })

  test('what the care has decided is seen and done, and of the rest it is said why not', async ({
    page,
    world,
  }) => {
    await world('varld=karl')
    await show(page, 'Vilmer Ask')
    await expect(page.getByRole('region', { name: 'Tider', exact: true })).toContainText('Träning')
    await expect(page.getByRole('region', { name: 'Planer', exact: true })).toContainText(
      'Vilmer Ask har fyllt 13 år. Vården har beslutat vad du får se, och ”Planer” ingår inte.',
    )
    await page.getByRole('navigation').getByRole('link', { name: 'Kontakter' }).click()
    await expectSettled(page)
    await expect(page.getByRole('main')).toContainText('Frida Holst')
    await expect(page.getByRole('main')).not.toContainText('mamma eller pappa')
    await expectNoAxeViolations(page)
  })

  test('a parent of one who is ten sees all, until the child is thirteen', async ({ page, world }) => {
    await world('varld=daniel')
    await show(page, 'Leo Hult')
    await expect(page.getByText('Visas inte för dig')).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText('Astman på fotbollen')
    await expect(page.getByRole('main')).not.toContainText('på egen hand')
    await world('varld=daniel&nu=2029-03-06T00:05')
    await page.goto(paths.person())
    await expect(page.getByText('Leo Hult: din rätt upphörde 5 mars 2029.')).toBeHidden()
    await expect(page.getByText('Leo Hult har fyllt 13 år.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Visa uppgifter för/ })).toHaveCount(0)
  })

  test('a coordinator sees the times and answers, and nothing else', async ({ page, world }) => {
    await world('varld=petra')
    await show(page, 'Magdalena Hult')
    await expect(page.getByRole('region', { name: 'Kontakter' })).toContainText(
      'Din fullmakt från Magdalena Hult gäller bara tider. Därför ser du inte ”Kontakter”.',
    )
    await page.getByRole('link', { name: 'Visa mer' }).click()
    await expectSettled(page)
    await expect(page.getByText('Din rätt som ombud räcker till att se tiden')).toHaveCount(0)
  })

  test('while the law has no room for those who are appointed, such a right opens nothing, and says so', async ({
    page,
    world,
  }) => {
    await world('varld=tove')
    for (const place of [paths.person(), paths.hjalpa()]) {
      await page.goto(place)
      await expect(page.getByRole('main')).toContainText(
        'Birgitta Sand har utsett dig till ombud. Lagen tillåter inte i dag att utsedda ombud ser uppgifter här.',
      )
      await expect(page.getByRole('button', { name: /^Visa uppgifter för/ })).toHaveCount(0)
    }
    await page.goto('/')
    await expectSettled(page)
    await expect(page.getByRole('region', { name: 'Ombud' })).not.toContainText('Du är ombud för')
  })

  test('nobody is called ombud whose right has ended or not begun', async ({ page, world }) => {
    await world('varld=tove&kan=utse-ombud&nu=2028-01-01')
    await page.goto('/')
    await expectSettled(page)
    const card = page.getByRole('region', { name: 'Ombud' })
    await expect(card).toContainText('Inget ombud gäller nu.')
    await expect(card).not.toContainText(/Du är ombud för|Birgitta/)
    await world('varld=tove&kan=utse-ombud&nu=2025-12-01')
    await page.reload()
    await expect(card).toContainText('Inget ombud gäller nu.')
  })
})
