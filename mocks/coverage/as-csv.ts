import { csvOf } from '../csv/write.ts'
import { type ContractReport, type CoverageReport, type FileReport, outcomes } from './report.ts'
import { formatWords, outcomeWords, recordWords } from './words.ts'

const columns = [
  'Del',
  'Kontrakt',
  'Format',
  'Fil',
  'Post',
  'Dokument-id',
  'Fält',
  'Utfall',
  'Antal',
  'Av',
  'Förklaring',
  'Att göra',
] as const
type Row = Partial<Record<(typeof columns)[number], string | number>>

/** The report as a table. */
export function asCsv({ files, contracts }: CoverageReport): string {
  const rows: Row[] = [...contracts.flatMap(contractRows), ...files.flatMap(fileRows)]
  return csvOf([[...columns], ...rows.map((row) => columns.map((name) => row[name] ?? ''))])
}

function contractRows(one: ContractReport): Row[] {
  const own = { Kontrakt: one.name, Format: formatWords[one.format] }
  const row = (part: string, more: Row): Row => ({ Del: part, ...own, ...more })
  return [
    ...(['shown', 'held', 'lost'] as const).map((outcome) =>
      row('Kontrakt, poster', {
        Utfall: recordWords[outcome],
        Antal: one.records[outcome],
        Av: one.records.total,
      }),
    ),
    ...outcomes.map((outcome) =>
      row('Kontrakt, fält', {
        Utfall: outcomeWords[outcome].name,
        Antal: one.fields[outcome],
        Av: one.fields.total,
        Förklaring: outcomeWords[outcome].means,
      }),
    ),
    ...outcomes.map((outcome) =>
      row('Kontrakt, uppgifter', {
        Utfall: outcomeWords[outcome].name,
        Antal: one.values[outcome],
        Av: one.values.total,
      }),
    ),
    ...one.each.flatMap(({ path, words, values }) =>
      outcomes
        .filter((each) => values[each] > 0)
        .map((each) =>
          row('Fält', {
            Fält: path,
            Utfall: outcomeWords[each].name,
            Antal: values[each],
            Förklaring: words[each] ?? outcomeWords[each].means,
          }),
        ),
    ),
    ...one.missing.map(({ what, sees, fields, records, of }) =>
      row('Saknas', {
        Fält: fields.join(', '),
        Utfall: `Saknas: ${what}`,
        Antal: records,
        Av: of,
        Förklaring: `Invånaren skulle se: ${sees}`,
        'Att göra': 'Fyll något av fälten i källan.',
      }),
    ),
    ...one.faults.map(({ path, words, todo, loses, falls, count }) =>
      row('Oläsligt', {
        Fält: path,
        Utfall:
          loses === 'record'
            ? 'Posten går förlorad'
            : falls
              ? `${falls} går förlorat`
              : 'Fältet går förlorat',
        Antal: count,
        Förklaring: words,
        'Att göra': todo,
      }),
    ),
    ...one.held.map(({ rule, records, parts, documentIds }) =>
      row('Undanhållet', { Utfall: rule, Antal: records + parts, 'Dokument-id': documentIds.join(', ') }),
    ),
    ...one.codes.map(({ path, code, system, count, instead }) =>
      row('Kod utan ord', {
        Fält: path,
        Utfall: [code ?? '(tecken eller text, ingen kod)', system].filter(Boolean).join(' i '),
        Antal: count,
        Förklaring: instead,
      }),
    ),
  ]
}

function fileRows(file: FileReport): Row[] {
  const { name, format, contracts, problem, remarks, records, persons, version = '' } = file
  const own = { Fil: name, Format: formatWords[format] }
  return [
    {
      ...own,
      Del: 'Fil',
      Kontrakt: contracts.join(', '),
      Utfall: problem ? problem.words : `${records.length} poster om ${persons} personer`,
      Antal: records.length,
      Förklaring: version,
      'Att göra': problem?.todo ?? '',
    },
    ...remarks.map(({ words, todo }) => ({
      ...own,
      Del: 'Fil, anmärkning',
      Utfall: words,
      'Att göra': todo,
    })),
    ...records.flatMap((one) => {
      const { contract, at, documentId = '', outcome, values, fields, faults, missing, heldBy } = one
      const record = { ...own, Kontrakt: contract, Post: at, 'Dokument-id': documentId }
      return [
        {
          ...record,
          Del: 'Post',
          Utfall: recordWords[outcome],
          Förklaring: heldBy.map(({ rule }) => rule).join('; '),
        },
        ...outcomes
          .filter((each) => values[each] > 0)
          .map((each) => ({
            ...record,
            Del: 'Post, uppgifter',
            Utfall: outcomeWords[each].name,
            Antal: values[each],
          })),
        // Why stands once, with the field itself.
        ...fields.map(({ path, outcome: each, count }) => ({
          ...record,
          Del: 'Post, fält',
          Fält: path,
          Utfall: outcomeWords[each].name,
          Antal: count,
        })),
        ...faults.map(({ path, words, todo }) => ({
          ...record,
          Del: 'Post, oläsligt',
          Fält: path,
          Förklaring: words,
          'Att göra': todo,
        })),
        ...missing.map((what) => ({ ...record, Del: 'Post, saknas', Utfall: `Saknas: ${what}` })),
      ]
    }),
  ]
}
