import { paths } from '../../../app/paths.ts'
import { pageOf } from '../plan.ts'

const segmentsOf = (path: string) => path.split('/').slice(1)

/** Every address of the portal, in segments; one that begins with `:` names one thing. */
const addresses = Object.values(paths).map((path) => segmentsOf(path(':id', ':place')))

/** True when an address begins with these segments. A star is no name of a thing. */
const begins = (address: readonly string[], segments: readonly string[]) =>
  segments.every((one, at) => one === address[at] || (address[at]?.startsWith(':') === true && one !== '*'))

/** How many segments more each address has that begins with a page. */
const beyond = (page: string) => {
  const segments = segmentsOf(page)
  return addresses.flatMap((address) => (begins(address, segments) ? address.length - segments.length : []))
}

const isPage = (page: string) => beyond(page).includes(0)
const isAbovePages = (page: string) => beyond(page).some((more) => more > 0)

const noSuch = (page: string) => `Sidan ${page} finns inte.`

/** What is wrong with a page that a task begins at; undefined of one there is. Which thing it is of cannot be known here. */
export function pageFault(written: string): string | undefined {
  const page = pageOf(written)
  return isPage(page) ? undefined : noSuch(page)
}

/** The first fault among pages of a goal or a way, where `/tidslinje/*` is all that is below it. What is empty has none. */
export function wayFault(pages: readonly string[]): string | undefined {
  const wrong = pages
    .filter((written) => written.trim() !== '')
    .map(pageOf)
    .find((page) => (page.endsWith('/*') ? !isAbovePages(page.slice(0, -2)) : !isPage(page)))
  return wrong === undefined ? undefined : noSuch(wrong)
}
