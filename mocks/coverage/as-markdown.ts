import { contractPart } from './markdown-contract.ts'
import { filesPart } from './markdown-files.ts'
import { code, plain, table } from './markdown-table.ts'
import { type CoverageReport, outcomes } from './report.ts'
import { counted, formatWords, outcomeWords, recordsIn, shared } from './words.ts'

/** The report as Markdown, to be read from the top: what is to be done first, and everything there is last. */
export function asMarkdown(report: CoverageReport): string {
  const { made, checked, files, contracts, persons } = report
  const answers = files.filter(({ format }) => format !== 'none')
  const others = files.filter(({ problem }) => problem)
  const lines = [
    '# Vad av svaren som når invånaren',
    '',
    `Gjord ${made.slice(0, 10)}. ${counted(files.length, 'fil', 'filer')}: ${counted(answers.length, 'svar', 'svar')} och ${counted(others.length, 'fil som inte är något svar', 'filer som inte är något svar')}. Svaren handlar om ${counted(persons, 'person', 'personer')}${persons === 0 ? ' (inget av dem säger vem)' : ''}.`,
    '',
    checked,
    '',
    'Rapporten innehåller namn på filer och fält, antal, posters id och koder, men inga andra uppgifter ur posterna.',
    '',
    '## I korthet',
    '',
    ...table(
      [
        'Kontrakt',
        'Om',
        'Poster som visas',
        'Fält som når invånaren',
        'Oläsligt',
        'Saknas',
        'Koder utan ord',
      ],
      contracts.map((one) => [
        `${code(one.name)} (${formatWords[one.format]})`,
        plain(one.title),
        one.name === shared
          ? `inga; ${one.records.shown} av ${recordsIn({ name: one.name, total: one.records.total })} pekas ut`
          : `${one.records.shown} av ${one.records.total}`,
        `${one.fields.shown} av ${one.fields.total}`,
        one.faults.length,
        one.missing.length,
        one.codes.length,
      ]),
    ),
    ...(contracts.length > 0
      ? [
          'Med *fält* menas ett element i svaret som har ett innehåll i någon fil. Talen under Oläsligt, Saknas och Koder utan ord är hur många olika saker det är; var och en förklaras under sitt kontrakt.',
          '',
        ]
      : []),
    ...problemPart(report),
    ...remarkPart(report),
    '## Så läses utfallen',
    '',
    'Varje uppgift i filerna har ett enda utfall, så att talen går att lägga ihop.',
    '',
    ...table(
      ['Utfall', 'Betyder'],
      outcomes.map((one) => [outcomeWords[one].name, outcomeWords[one].means]),
    ),
    ...contracts.flatMap(contractPart),
    ...filesPart(report),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

/** Files that are no answers: each kind with what to do, and which they are. */
function problemPart({ files }: CoverageReport): string[] {
  const kinds = Map.groupBy(
    files.flatMap(({ name, problem, contracts }) => (problem ? [{ name, problem, contracts }] : [])),
    ({ problem }) => problem.kind,
  )
  const rows = [...kinds.values()].map((own) => [
    plain(own[0]?.problem.words ?? ''),
    own.length,
    plain(own[0]?.problem.todo ?? ''),
    own.map(({ name, contracts: [contract] }) => code(contract ? `${name} (${contract})` : name)).join(', '),
  ])
  return rows.length === 0
    ? []
    : ['## Filer som inte är svar', '', ...table(['Vad det är', 'Antal', 'Att göra', 'Filer'], rows)]
}

/** What is to be known of answers as a whole. */
function remarkPart({ files }: CoverageReport): string[] {
  const all = files.flatMap(({ name, remarks }) => remarks.map((remark) => ({ name, remark })))
  const kinds = Map.groupBy(all, ({ remark }) => remark.words)
  const rows = [...kinds].map(([words, own]) => [
    plain(words),
    own.length,
    plain(own[0]?.remark.todo ?? ''),
    own.map(({ name }) => code(name)).join(', '),
  ])
  return rows.length === 0
    ? []
    : ['## Att veta om svaren', '', ...table(['Vad', 'Antal', 'Att göra', 'Filer'], rows)]
}
