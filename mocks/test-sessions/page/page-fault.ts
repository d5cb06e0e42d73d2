import { matchPath } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { pageOf } from '../plan.ts'

/** Every address of the portal, with `:id` where it names one thing. */
const addresses = Object.values(paths).map((path) => path(':id', ':place'))

/** What is wrong with a page that is written, as `/tidslinje` or, of all that is below it, `/tidslinje/*`; undefined of one there is. */
export function pageFault(written: string): string | undefined {
  const page = pageOf(written)
  const isKnown = page.endsWith('/*')
    ? addresses.some((address) => address.startsWith(page.slice(0, -1)))
    : addresses.some((address) => matchPath(address, page) !== null)
  return isKnown ? undefined : `Sidan ${page} finns inte.`
}

/** The first fault among pages, of which those that are empty have none. */
export const firstPageFault = (pages: readonly string[]): string | undefined =>
  pages
    .filter((page) => page.trim() !== '')
    .map(pageFault)
    .find((fault) => fault !== undefined)
