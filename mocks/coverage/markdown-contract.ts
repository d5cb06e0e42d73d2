import { type Said, saidOf } from './by-outcome.ts'
import { code, plain, table } from './markdown-table.ts'
import { type ContractReport, type Outcome, outcomes } from './report.ts'
import { counted, formatWords, outcomeWords, recordsIn } from './words.ts'

/** All of one contract: in sum, what to mend, and where each field is shown. */
export function contractPart(one: ContractReport): string[] {
  const { name, title, format, fields, values, known } = one
  const of = (...some: Outcome[]) => saidOf(one.each, ...some)
  return [
    `## ${plain(name)}: ${plain(title)} (${formatWords[format]})`,
    '',
    `${fields.shown} av ${fields.total} fält når invånaren. ${recordsTold(one)}${known.total > 0 ? ` Portalen läser ${known.total} fält i kontraktet; ${known.notSent} av dem finns inte i någon av filerna.` : ''}`,
    '',
    ...(fields.total > 0
      ? [
          ...table(
            ['Utfall', 'Fält', 'Uppgifter'],
            [
              ...outcomes
                .filter((outcome) => fields[outcome] > 0 || values[outcome] > 0)
                .map((outcome) => [outcomeWords[outcome].name, fields[outcome], values[outcome]]),
              ['**Summa**', fields.total, values.total],
            ],
          ),
          'En uppgift är ett fält i en post, och står i tabellen över det som händer den. Ett fält räknas en gång, efter det bästa som händer det, men kan stå i flera tabeller.',
          '',
        ]
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
        `${lacking} av ${counted(all, 'post', 'poster')}`,
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
        documentIds.length > 0 ? documentIds.map(code).join(', ') : 'skrivs inte ut; se fil och post',
      ]),
    ),
    ...part(
      'Koder som portalen inte har egna ord för',
      ['Fält', 'Kod', 'Kodverk', 'Antal', 'Det invånaren ser'],
      one.codes.map(({ path, code: said, system, count, instead }) => [
        code(path),
        said ? code(said) : '(tecken eller text, ingen kod)',
        system ? code(system) : 'inte angivet',
        count,
        plain(instead),
      ]),
    ),
    ...fieldPart('Finns i filerna men läses inte', of('beyond')),
    ...fieldPart('Reserv: visas bara när något annat saknas', of('reserve'), 'Var det visas då'),
    ...fieldPart('Läses men visas inte', of('unseen')),
    ...fieldPart('Når invånaren', of('shown'), 'Var det visas'),
    ...fieldPart('Styr annat', of('rule'), 'Vad det styr'),
    ...fieldPart('Undanhållet, eller gick inte att läsa', of('unreadable', 'held', 'lost')),
  ]
}

/** `3 poster i 2 filer: 1 visas, 1 undanhålls och 1 är oläslig.` */
function recordsTold({ name, records, files }: ContractReport): string {
  const { total, shown, held, lost, unseen } = records
  if (total === 0) return 'Det finns inga poster i svaren.'
  const parts = [
    `${shown} visas`,
    `${held} undanhålls`,
    ...(unseen > 0 ? [`${unseen} läses men visas inte`] : []),
  ]
  return `${recordsIn({ name, total })} i ${counted(files, 'fil', 'filer')}: ${parts.join(', ')} och ${lost} är ${lost === 1 ? 'oläslig' : 'oläsliga'}.`
}

function part(
  heading: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  return rows.length === 0 ? [] : [`### ${heading}`, '', ...table(heads, rows)]
}

/** Fields of which the same is to be said stand together; each by itself is in the report as JSON and CSV. */
function fieldPart(heading: string, said: readonly Said[], about = 'Varför'): string[] {
  return part(
    heading,
    [about, 'Fält', 'Antal fält', 'Uppgifter'],
    said.map(({ words, paths, counted: fields, values }) => [plain(words), pathsOf(paths), fields, values]),
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
