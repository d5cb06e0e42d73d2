import type { Page } from 'playwright/test'
import { paths } from '../../app/paths.ts'
import { expect, test } from '../fixtures.ts'
import { open } from '../steps/tidslinje.ts'

for (const view of ['vecka', 'manad'])
  test(`the calendar is the same grid to a screen reader on a phone as on a wide screen: ${view}`, async ({
    page,
    world,
  }) => {
    await world('nu=2026-11-24T08:00')
    const trees: string[][] = []
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await open(page, `${paths.tidslinje()}?vy=${view}`)
      trees.push(await gridInTree(page))
    }
    const [wide = [], phone = []] = trees
    const count = (role: string) => wide.filter((line) => line.startsWith(role)).length
    const weeks = count('row ') - 1
    expect(weeks).toBeGreaterThanOrEqual(view === 'vecka' ? 1 : 4)
    expect(count('columnheader ')).toBe(7)
    expect(count('gridcell ')).toBe(weeks * 7)
    expect(wide.filter((line) => line.endsWith('selected'))).toHaveLength(1)
    expect(phone).toEqual(wide)
    const roles = await page
      .getByRole('grid')
      .evaluate((grid) =>
        [...grid.querySelectorAll('thead, tbody, tr, th, td')].filter((part) => !part.hasAttribute('role')),
      )
    expect(roles).toHaveLength(0)
  })

/** The grid as the browser tells it to assistive technology, part by part: role, name, and which is selected. */
async function gridInTree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const visit = (id: string) => {
    const node = byId.get(id)
    const role = String(node?.role?.value)
    const selected = node?.properties?.some(({ name, value }) => name === 'selected' && value.value === true)
    if (['row', 'rowgroup', 'columnheader', 'gridcell'].includes(role))
      lines.push(`${role} ${String(node?.name?.value ?? '')}${selected ? ' selected' : ''}`)
    for (const child of node?.childIds ?? []) visit(child)
  }
  const grid = nodes.find(({ role }) => role?.value === 'grid')
  if (grid) visit(grid.nodeId)
  return lines
}
