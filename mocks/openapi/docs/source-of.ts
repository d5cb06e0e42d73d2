import { contractNamed, contractsIn } from './elements.ts'

/** A path of fields, `body/timestamp`, or a field. */
const path = /(?<![`\w/.-])[a-z]\w*(?:\/\w+)*(?![\w/`])/g

/** What the words of a contract call for short. */
const short: Readonly<Record<string, string>> = { ar: 'administrationRecord', rr: 'registrationRecord' }

const ofPlatform =
  /^Opaque|^True when something in the record could not be read|the platform's own|platform keeps|by the platform[.:]|^When the platform/i

/**
 * Where a field comes from: contract and field, each that its words name. `around` is what is said of what it stands in, the nearest
 * first. A field that no contract has is the platform's own, or comes from one of its catalogues.
 */
export function sourceOfField(field: string, words: string, around: readonly string[]): string {
  if (ofPlatform.test(words)) return 'the platform'
  const told = words.replaceAll(/`[^`]*`/g, '')
  const named = [words, ...around].map(contractsIn).find((some) => some.length > 0) ?? []
  const parts = partsOf(told, named.length)
  const sources = named.flatMap(({ name, told: contract }, index) => {
    const described = contractNamed(name)
    const isSame = described && !described.isNational && described.has(field)
    const paths = pathsIn(parts[index] ?? '', told.includes('→'))
    const fields = paths.filter((one) => one.split('/').every((part) => described?.has(part)))
    const all = [...new Set(fields.length > 0 ? fields : isSame ? [field] : [])]
    return all.length > 0 ? [`${contract}: ${all.join(', ')}`] : []
  })
  const isTold = told.includes('→') || sources.some((one) => one.includes('/'))
  if (!isTold) {
    const catalogues = [...cataloguesIn(words), ...cataloguesIn(around[0] ?? '')]
    if (catalogues.length > 0) return [...new Set(catalogues)].join('; ')
  }
  // What a source names by an id may have its words from a catalogue.
  if (sources.length > 0) return [...sources, ...cataloguesIn(words)].join('; ')
  const paths =
    named.length === 0 ? pathsIn(told.slice(Math.max(0, told.indexOf('→'))), told.includes('→')) : []
  if (paths.some(isClearly) || (paths.length > 0 && told.includes('→')))
    return `the contract of the item: ${paths.join(', ')}`
  const isOfPlatform =
    field === 'id' || /`GET \/api\/|receiver/.test(words) || ofPlatform.test(around[0] ?? '')
  return named.length === 0 || isOfPlatform ? 'the platform' : named.map((one) => one.told).join('; ')
}

/** What is said of a field, without where it comes from. */
export const withoutSource = (words: string) => words.replaceAll(/ ?→[^\n]*/g, '').trim()

const cataloguesIn = (words: string): string[] => [
  ...(/unit catalogue|catalogue of units/i.test(words) ? ["the platform's unit catalogue"] : []),
  ...(/service catalogue/i.test(words) ? ["the platform's service catalogue"] : []),
]

/** Fields of several contracts stand in the order of those, with a dot between; after a stroke stand those of all but the first. */
function partsOf(words: string, count: number): string[] {
  const told = words.includes('→') ? words.slice(words.indexOf('→')) : words
  const [dots, strokes] = [told.split('·'), told.split(' | ')]
  if (dots.length === count) return dots
  const [first = '', ...others] = strokes
  return Array.from({ length: count }, (_, index) =>
    strokes.length === 1 ? told : index === 0 ? first : others.join(' '),
  )
}

const joining = new Set(['else', 'or', 'and', 'of', 'then'])
const isClearly = (text: string) => /\/|[a-z][A-Z]/.test(text)

/** What is written as fields are: all after an arrow; else with a stroke or a capital within, first, or alone within parentheses. */
function pathsIn(words: string, isAfterArrow: boolean): string[] {
  const written = [...words.matchAll(path)].filter(({ 0: text, index }) => {
    if (isAfterArrow) return !joining.has(text)
    if (isClearly(text)) return true
    const [before, after] = [words.slice(0, index), words.slice(index + text.length)]
    return (index === 0 && /^[:.,]/.test(after)) || (before.endsWith('(') && /^[)\s]/.test(after))
  })
  return written.map(([text]) => text.replace(/^\w+(?=\/)/, (first) => short[first] ?? first))
}
