import { linkOf, parseLink, partsOf } from '../../panel/link.ts'
import { pageFault } from './page-fault.ts'

/** A link apart: what the world is, and the page. */
function apart(link: string): [query: string, page: string] {
  const [query = '', page = ''] = link
    .trim()
    .replace(/^[^?#]*/, '')
    .split('#')
  return [query, page]
}

/** What is wrong with a link that a task begins at; undefined of one that can be shown. */
export function faultOf(link: string): string | undefined {
  const [query, page] = apart(link)
  if (link.trim() !== '' && query === '' && page === '') return 'Länken ska börja med ? eller #.'
  if (page !== '' && !page.startsWith('/')) return 'Sidan ska skrivas som #/tidslinje.'
  const asked = new URLSearchParams(query)
  if (asked.has('variant')) return 'Designen väljs för varje deltagare. Ta bort variant ur länken.'
  const parsed = parseLink(asked)
  if (parsed.ok) return pageFault(page)
  const [problem] = parsed.problems
  return `${problem?.parameter}=${problem?.value} finns inte.`
}

/** The link as the participant's window has it: with the design that is tested, and without the panel. */
export function startLink(link: string, variant: string): string {
  const [query, page] = apart(link)
  const parts = { ...partsOf(new URLSearchParams(query)), panel: 'nej' }
  return `${linkOf(variant === '' ? parts : { ...parts, variant })}#${page || '/'}`
}
