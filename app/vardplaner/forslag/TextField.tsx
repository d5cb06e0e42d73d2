import { useId } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { mostProposed } from './contract.ts'
import type { ProposalDraft, ProposalFaults } from './draft.ts'
import styles from './ProposalForm.module.css'

/** So few signs left are told. */
const fewLeft = 200

type Props = {
  draft: ProposalDraft
  locked: boolean
  fault: ProposalFaults['text'] | false
  onWrite: (draft: ProposalDraft) => void
}

/** The text of a proposal, with what becomes of it, and how much room is left when that is little. */
export function TextField({ draft, locked, fault, onWrite }: Props) {
  const t = useTexts('forslag')
  const id = useId()
  const { own } = useSubject()
  const left = mostProposed - draft.text.trim().length
  return (
    <>
      <label htmlFor={id}>{t('text')}</label>
      <p id={`${id}-help`} className={styles['quiet']}>
        {locked ? t('locked') : t('privacy')}
        {!own && ` ${t('asOmbud')}`}
      </p>
      <textarea
        id={id}
        rows={5}
        readOnly={locked}
        aria-required
        aria-invalid={Boolean(fault)}
        aria-describedby={fault ? `${id}-help ${id}-fault` : `${id}-help`}
        value={draft.text}
        onChange={(change) => onWrite({ ...draft, text: change.target.value })}
      />
      <p role="status" className={styles['quiet']}>
        {left < fewLeft && left >= 0 && t('left', { count: left })}
      </p>
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {t(`fault.${fault}`, { most: mostProposed })}
        </p>
      )}
    </>
  )
}
