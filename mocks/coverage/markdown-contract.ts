import { code, plain, table } from './markdown-table.ts'
import { type ContractReport, type FieldReport, type Outcome, outcomes } from './report.ts'
import { counted, formatWords, outcomeWords } from './words.ts'

/** All of one contract: in sum, what to mend, and where each field is shown. */
export function contractPart(one: ContractReport): string[] {
  const { name, title, format, records, fields, values, known } = one
  const of = (...some: Outcome[]) => one.each.filter(({ outcome }) => some.includes(outcome))
  return [
    `## ${plain(name)}: ${plain(title)} (${formatWords[format]})`,
    '',
    `${fields.shown} av ${fields.total} fält når invånaren. ${counted(records.total, 'post', 'poster')} i ${counted(one.files, 'fil', 'filer')}: ${records.shown} visas, ${records.held} undanhålls och ${records.lost} är oläsliga.${known.total > 0 ? ` Portalen läser ${known.total} fält i kontraktet; ${known.notSent} av dem finns inte i någon av filerna.` : ''}`,
    '',
    ...table(
      ['Utfall', 'Fält', 'Uppgifter'],
      [
        ...outcomes
          .filter((outcome) => fields[outcome] > 0 || values[outcome] > 0)
          .map((outcome) => [outcomeWords[outcome].name, fields[outcome], values[outcome]]),
        ['**Summa**', fields.total, values.total],
      ],
    ),
    ...(fields.total > 0
      ? ['Ett fält räknas efter det bästa som händer det; en uppgift är ett fält i en post.', '']
      : []),
    ...part(
      'Oläsligt, och brott mot schemat',
      ['Fält', 'Vad som är fel', 'Går förlorat', 'Antal', 'Att göra'],
      one.faults.map(({ path, words, loses, falls, count, todo }) => [
        code(path || 'hela posten'),
        plain(words),
        loses === 'record' ? '**posten**' : falls ? code(falls) : 'fältet',
        count,
        plain(todo),
      ]),
    ),
    ...part(
      'Saknas, fast invånaren skulle ha nytta av det',
      ['Vad', 'Saknas i', 'Det invånaren skulle se', 'Fyll något av fälten'],
      one.missing.map(({ what, sees, fields: some, records: lacking, of: all }) => [
        plain(what),
        `${lacking} av ${all} poster`,
        plain(sees),
        some.map(code).join(', '),
      ]),
    ),
    ...part(
      'Undanhållet av regler',
      ['Regel', 'Hela poster', 'Poster med delar', 'Dokument-id'],
      one.held.map(({ rule, records: whole, parts, documentIds }) => [
        plain(rule),
        whole,
        parts,
        documentIds.length > 0 ? documentIds.map(code).join(', ') : 'inget som kan skrivas här',
      ]),
    ),
    ...part(
      'Koder som portalen inte har egna ord för',
      ['Fält', 'Kod', 'Kodverk', 'Antal', 'Det invånaren ser'],
      one.codes.map(({ path, code: said, system, count, instead }) => [
        code(path),
        said ? code(said) : '(en text, ingen kod)',
        system ? code(system) : 'inte angivet',
        count,
        plain(instead),
      ]),
    ),
    ...fieldPart('Finns i filerna men läses inte', of('beyond')),
    ...fieldPart('Läses men visas inte', of('unseen')),
    ...fieldPart('Når invånaren', of('shown'), 'Var det visas'),
    ...fieldPart('Styr annat', of('rule'), 'Vad det styr'),
    ...fieldPart(
      'Finns bara i det som undanhålls eller inte gick att läsa',
      of('held', 'unreadable', 'lost'),
    ),
  ]
}

function part(
  heading: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  return rows.length === 0 ? [] : [`### ${heading}`, '', ...table(heads, rows)]
}

/** Fields of which the same is to be said stand together; each by itself is in the report as JSON and CSV. */
function fieldPart(heading: string, fields: readonly FieldReport[], about = 'Varför'): string[] {
  const groups = Map.groupBy(fields, ({ outcome, words }) => words ?? outcomeWords[outcome].means)
  return part(
    heading,
    [about, 'Fält', 'Antal fält', 'Uppgifter'],
    [...groups].map(([words, own]) => [
      plain(words),
      pathsOf(own.map(({ path }) => path)),
      own.length,
      own.reduce((sum, { values }) => sum + outcomes.reduce((all, each) => all + values[each], 0), 0),
    ]),
  )
}

/** So many paths are read at a glance. */
const mostPaths = 8

/** Paths, what all of them begin with said once. */
function pathsOf(paths: readonly string[]): string {
  const above = commonOf(paths)
  const names = paths.slice(0, mostPaths).map((path) => code(path.slice(above.length)))
  const more = paths.length > mostPaths ? ` och ${paths.length - mostPaths} till` : ''
  return `${above ? `under ${code(above)}: ` : ''}${names.join(', ')}${more}`
}

function commonOf([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return ''
  const steps = first.split('/').slice(0, -1)
  while (steps.length > 0 && !others.every((path) => path.startsWith(`${steps.join('/')}/`))) steps.pop()
  return steps.length > 0 ? `${steps.join('/')}/` : ''
}
