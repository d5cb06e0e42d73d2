import { code, plain, table } from './markdown-table.ts'
import type { CoverageReport, FileReport, RecordReport } from './report.ts'
import { formatWords, recordWords } from './words.ts'

/** Each file, and each record of which there is something to say. */
export function filesPart({ files }: CoverageReport): string[] {
  const answers = files.filter(({ format }) => format !== 'none')
  if (answers.length === 0) return []
  return [
    '## Filerna, en och en',
    '',
    ...table(
      ['Fil', 'Kontrakt', 'Version', 'Källsystem', 'Personer', 'Poster', 'Visas', 'Undanhålls', 'Oläsliga'],
      answers.map(({ name, format, contracts, version, sourceSystems, persons, records }) => [
        code(name),
        `${contracts.map(code).join(', ')} (${formatWords[format]})`,
        version ? code(version) : 'inte angiven',
        sourceSystems.length > 0 ? sourceSystems.map(code).join(', ') : 'inte angivet',
        persons === 0 && records.length > 0 ? 'inget personid' : persons,
        records.length,
        ...(['shown', 'held', 'lost'] as const).map(
          (one) => records.filter(({ outcome }) => outcome === one).length,
        ),
      ]),
    ),
    ...recordsPart(answers),
  ]
}

const isNoted = ({ outcome, faults, heldBy }: RecordReport) =>
  outcome !== 'shown' || faults.length > 0 || heldBy.length > 0

function recordsPart(files: readonly FileReport[]): string[] {
  const noted = files.flatMap(({ name, records }) =>
    records.filter(isNoted).map((record) => ({ name, record })),
  )
  if (noted.length === 0) return []
  return [
    '### Poster som inte visas hela',
    '',
    'Varje posts alla fält står i rapporten som JSON och CSV.',
    '',
    ...table(
      ['Fil', 'Post', 'Dokument-id', 'Utfall', 'Varför'],
      noted.map(({ name, record: { at, documentId, outcome, faults, heldBy } }) => [
        code(name),
        code(at),
        documentId ? code(documentId) : 'skrivs inte ut; se fil och post',
        recordWords[outcome],
        [
          ...heldBy.map(({ rule }) => plain(rule)),
          ...faults.map(({ path, words }) => `${code(path || 'hela posten')}: ${plain(words)}`),
        ].join('; '),
      ]),
    ),
  ]
}
