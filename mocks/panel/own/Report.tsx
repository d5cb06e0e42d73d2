import { asButton } from '#ui/button.ts'
import { asCsv } from '../../coverage/as-csv.ts'
import { asJson } from '../../coverage/as-json.ts'
import { asMarkdown } from '../../coverage/as-markdown.ts'
import type { ContractReport, CoverageReport } from '../../coverage/report.ts'
import { counted, formatWords, recordsIn, shared } from '../../coverage/words.ts'
import { ContractFindings } from './ContractFindings.tsx'
import styles from './Own.module.css'
import { saveFile } from '../save-file.ts'

const ways = [
  { ending: 'md', name: 'Markdown', type: 'text/markdown', write: asMarkdown },
  { ending: 'json', name: 'JSON', type: 'application/json', write: asJson },
  { ending: 'csv', name: 'CSV', type: 'text/csv', write: asCsv },
] as const

type Props = { report: CoverageReport; say: (words: string) => void }

/** What of the answers reaches the resident: in sum for each contract, what there is to mend, and the whole of it to save. */
export function Report({ report, say }: Props) {
  return (
    <section className={styles['list']} aria-labelledby="egna-rapport">
      <h3 id="egna-rapport">Vad av svaren som når invånaren</h3>
      <p>
        Ett fält är ett element som har ett innehåll i någon av filerna. Öppna ett kontrakt för att se vad som
        saknas, är oläsligt eller inte visas. Hela rapporten, med vart fält, sparas som fil.
      </p>
      <ul className={styles['contracts']}>
        {report.contracts.map((one) => (
          <li key={`${one.name} ${one.format}`}>
            <details>
              <summary>
                <strong>{one.title}</strong> {`${one.fields.shown} av ${one.fields.total} fält når invånaren`}
                <span className={styles['quiet']}>{inShort(one)}</span>
              </summary>
              <ContractFindings contract={one} />
            </details>
          </li>
        ))}
      </ul>
      <div className={styles['row']}>
        {ways.map(({ ending, name, type, write }) => (
          <button
            key={ending}
            type="button"
            {...asButton('secondary')}
            onClick={() => {
              saveFile(`rapport.${ending}`, type, write(report))
              say(`Rapporten är sparad på din dator som rapport.${ending}.`)
            }}
          >
            Spara rapporten som {name}
          </button>
        ))}
      </div>
      <p className={styles['quiet']}>{report.checked}</p>
    </section>
  )
}

/** `GetDiagnosis (RIV-TA) · 2 av 3 poster visas · 1 fel · 2 saknas · 1 kod utan ord` */
function inShort({ name, format, records, faults, missing, codes }: ContractReport): string {
  return [
    `${name} (${formatWords[format]})`,
    `${records.shown} av ${recordsIn({ name, total: records.total })} ${name === shared ? 'pekas ut' : 'visas'}`,
    faults.length > 0 && `${counted(faults.length, 'slags fel', 'slags fel')}`,
    missing.length > 0 && `${missing.length} saknas`,
    codes.length > 0 && counted(codes.length, 'kod utan ord', 'koder utan ord'),
  ]
    .filter(Boolean)
    .join(' · ')
}
