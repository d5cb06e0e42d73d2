import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import type { Proposal } from './contract.ts'
import styles from './Forslag.module.css'
import { ProposalRow } from './ProposalRow.tsx'

const first = 4

type Props = {
  proposals: readonly Proposal[]
  /** Who is to answer one, by name. */
  responsible: (proposal: Proposal) => string
  planHasEnded?: boolean
}

/** Proposals, the first of them from the start. */
export function ProposalList({ proposals, responsible, planHasEnded = false }: Props) {
  return (
    <SomeFirst items={proposals} first={first}>
      {(shown) => (
        <ul role="list" className={styles['proposals']}>
          {shown.map((one) => (
            <ProposalRow
              key={one.id}
              proposal={one}
              responsible={responsible(one)}
              planHasEnded={planHasEnded}
            />
          ))}
        </ul>
      )}
    </SomeFirst>
  )
}
