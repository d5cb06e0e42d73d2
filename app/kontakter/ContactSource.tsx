import { useTexts } from '#platform/i18n/use-texts.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { SourceMark } from '#ui/SourceMark.tsx'
import { nameOf } from './contacts.ts'
import type { Contact } from './contract.ts'

type Props = {
  contact: Contact
  /** The unit whose row stands right over: what that says is not said again. */
  under?: Contact | undefined
}

/** Whom a contact comes from. A unit is not its own source: who answers for it is. */
export function ContactSource({ contact, under }: Props) {
  const t = useTexts('kontakter')
  const { careGiver, careUnit } = contact.source
  const { name } = careUnit ?? careGiver
  if (under && name === nameOf(under)) return null
  if (name !== nameOf(contact)) return <ItemSource source={contact.source} />
  const by = careGiver.onBehalfOf
  return (
    <SourceMark
      kind={careGiver.principal}
      name={careGiver.name === name && by ? t('onBehalf', { by }) : careGiver.name}
    />
  )
}
