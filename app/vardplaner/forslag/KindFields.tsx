import { useContext, useId } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Choice } from '#ui/Choice.tsx'
import { inShort } from '#ui/in-short.ts'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { Select } from '#ui/Select.tsx'
import type { CarePlan } from '../contract.ts'
import { proposalKinds, type ProposalKind } from './contract.ts'
import { isAboutPart, partsOf, type ProposalDraft, type ProposalFaults } from './draft.ts'
import styles from './ProposalForm.module.css'

type Props = {
  plan: CarePlan
  draft: ProposalDraft
  locked: boolean
  fault: ProposalFaults['kind'] | false
  onWrite: (draft: ProposalDraft) => void
}

/** What kind of thing is proposed, and of a change or a question, which part of the plan it is about. */
export function KindFields({ plan: { structured }, draft, locked, fault, onWrite }: Props) {
  const t = useTexts('forslag')
  const id = useId()
  const whose = useContext(WhoseContext)
  const parts = structured ? partsOf(structured) : []
  const help = (kind: ProposalKind) =>
    whose !== undefined && (kind === 'goal' || kind === 'activity')
      ? t(`kindHelpOther.${kind}`, { name: whose })
      : t(`kindHelp.${kind}`)
  return (
    <>
      <fieldset
        className={styles['kinds']}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
      >
        <legend>{t('kindLabel')}</legend>
        {proposalKinds.map((kind) => (
          <Choice
            key={kind}
            type="radio"
            name={id}
            checked={draft.kind === kind}
            disabled={locked}
            aria-describedby={fault ? `${id}-fault` : undefined}
            onChange={() => onWrite({ ...draft, kind })}
          >
            {help(kind)}
          </Choice>
        ))}
      </fieldset>
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']}>
          {t(`fault.${fault}`)}
        </p>
      )}
      {isAboutPart(draft.kind) && parts.length > 0 && !locked && (
        <Select
          label={t('aboutLabel')}
          value={draft.about}
          onChange={(about) => onWrite({ ...draft, about })}
          options={[
            { value: '', name: t('aboutAll') },
            ...parts.map((part) => ({ value: part, name: inShort(part), lang: 'sv' })),
          ]}
          other={t('aboutAll')}
        />
      )}
    </>
  )
}
