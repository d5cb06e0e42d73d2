import type { ReactNode } from 'react'
import type { ContractReport } from '../../coverage/report.ts'
import { counted } from '../../coverage/words.ts'
import { Fields } from './Fields.tsx'
import styles from './Own.module.css'
import { Paths } from './Paths.tsx'

/** Of a contract: what is wrong, missing, held back and without words; and folded, where each field ends up. */
export function ContractFindings({ contract }: { contract: ContractReport }) {
  const { faults, missing, held, codes } = contract
  return (
    <div className={styles['findings']}>
      <Finding title="Oläsligt, och brott mot schemat">
        {faults.map(({ path, words, todo, loses, count }) => (
          <li key={`${path} ${words}`}>
            <code>{path || 'hela posten'}</code> {words}{' '}
            {loses === 'record' ? 'Posten går förlorad.' : 'Resten av posten visas.'} {times(count)} {todo}
          </li>
        ))}
      </Finding>
      <Finding title="Saknas, fast invånaren skulle ha nytta av det">
        {missing.map(({ what, sees, fields, records, of }) => (
          <li key={what}>
            {what}, i {records} av {counted(of, 'post', 'poster')}. Invånaren skulle se: {sees}{' '}
            {fields.length === 1 ? 'Fyll' : 'Fyll något av'} <Paths paths={fields} />
          </li>
        ))}
      </Finding>
      <Finding title="Undanhållet av regler">
        {held.map(({ rule, records, parts }) => (
          <li key={rule}>
            {rule}:{' '}
            {[
              records > 0 && counted(records, 'hel post', 'hela poster'),
              parts > 0 && `delar av ${counted(parts, 'post', 'poster')}`,
            ]
              .filter(Boolean)
              .join(' och ')}
          </li>
        ))}
      </Finding>
      <Finding title="Koder som portalen inte har egna ord för">
        {codes.map(({ path, code, system, count, instead }) => (
          <li key={`${path} ${code} ${system}`}>
            <code>{code ?? '(en text, ingen kod)'}</code> i <code>{path}</code>
            {system && (
              <>
                , kodverk <code>{system}</code>
              </>
            )}
            . {times(count)} Invånaren ser: {instead}
          </li>
        ))}
      </Finding>
      <Fields contract={contract} title="Finns i filerna men läses inte" outcomes={['beyond']} />
      <Fields contract={contract} title="Reserv: visas bara när något annat saknas" outcomes={['reserve']} />
      <Fields contract={contract} title="Läses men visas inte" outcomes={['unseen']} />
      <Fields contract={contract} title="Når invånaren" outcomes={['shown']} />
      <Fields contract={contract} title="Styr annat" outcomes={['rule']} />
      <Fields
        contract={contract}
        title="Finns bara i det som undanhålls eller inte gick att läsa"
        outcomes={['held', 'unreadable', 'lost']}
      />
    </div>
  )
}

const times = (count: number) => (count > 1 ? `${count} gånger.` : '')

function Finding({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul>{children}</ul>
    </>
  )
}
