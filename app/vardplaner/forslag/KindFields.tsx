import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Choices } from '#ui/Choices.tsx'
import { inShort } from '#ui/in-short.ts'
import { WhoseContext } from '#ui/PageHeading.tsx'
import { Select } from '#ui/Select.tsx'
import type { CarePlan } from '../contract.ts'
import { proposalKinds, type ProposalKind } from './contract.ts'
import { isAboutPart, partsOf, type ProposalDraft, type ProposalFaults } from './draft.ts'

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
  const whose = useContext(WhoseContext)
  const parts = structured ? partsOf(structured) : []
  const help = (kind: ProposalKind) =>
    whose !== undefined && (kind === 'goal' || kind === 'activity')
      ? t(`kindHelpOther.${kind}`, { name: whose })
      : t(`kindHelp.${kind}`)
  return (
    <>
      <Choices
        label={t('kindLabel')}
        options={proposalKinds.map((kind) => ({ value: kind, name: help(kind) }))}
        value={draft.kind}
        locked={locked}
        fault={fault ? t(`fault.${fault}`) : undefined}
        onChange={(kind) => onWrite({ ...draft, kind })}
      />
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
