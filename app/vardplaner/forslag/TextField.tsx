import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { TextArea } from '#ui/TextArea.tsx'
import { mostProposed } from './contract.ts'
import type { ProposalDraft, ProposalFaults } from './draft.ts'

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
  const { own } = useSubject()
  const left = mostProposed - draft.text.trim().length
  return (
    <TextArea
      label={t('text')}
      help={`${locked ? t('locked') : t('privacy')}${own ? '' : ` ${t('asOmbud')}`}`}
      rows={5}
      locked={locked}
      required
      value={draft.text}
      left={left < fewLeft && left >= 0 ? t('left', { count: left }) : ''}
      fault={fault ? t(`fault.${fault}`, { most: mostProposed }) : undefined}
      onChange={(text) => onWrite({ ...draft, text })}
    />
  )
}
