import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { byImportance, groupOf, isFormer, nameOf } from '../kontakter/contacts.ts'
import { useContactWords } from '../kontakter/contact-words.ts'
import type { Contact, Telecom } from '../kontakter/contract.ts'
import { useOpeningWords } from '../kontakter/opening-words.ts'
import { From } from './From.tsx'
import styles from './UtskriftPage.module.css'

/** Whom to turn to, each with the numbers and their hours beside the name: the fasta kontakter first. */
export function Contacts({ contacts, none }: { contacts: Contact[]; none: string }) {
  const t = useTexts('utskrift')
  const today = dayOf(useNow())
  const current = byImportance(contacts).filter((one) => !isFormer(one, today))
  const isFixed = (one: Contact) => groupOf(one, today) === 'fixed'
  const groups = [
    { title: t('fixed'), some: current.filter(isFixed) },
    { title: t('otherContacts'), some: current.filter((one) => !isFixed(one)) },
  ].filter(({ some }) => some.length > 0)
  if (groups.length === 0) return <p>{none}</p>
  return groups.map(({ title, some }) => (
    <div key={title}>
      <h3>{title}</h3>
      <ul role="list" className={styles['contacts']}>
        {some.map((contact) => (
          <ContactRow key={contact.id} contact={contact} />
        ))}
      </ul>
    </div>
  ))
}

/** What to do when it is urgent, whoever it is. */
export function Urgent() {
  const t = useTexts('utskrift')
  return (
    <p>
      <strong>
        <CallableText>{t('urgent')}</CallableText>
      </strong>
    </p>
  )
}

function ContactRow({ contact }: { contact: Contact }) {
  const t = useTexts('utskrift')
  const words = useContactWords()
  const { telecom, unit, address, source, kind, queue } = contact
  const name = nameOf(contact)
  const role = { listing: t('listed'), 'care-unit': undefined }[kind as string] ?? undefined
  const about = [
    !queue && (kind === 'listing' || kind === 'care-unit') ? role : words.role(contact),
    unit?.name !== name && unit?.name,
    address,
  ]
    .filter(Boolean)
    .join(', ')
  // One who is near is not given by whom told of them.
  const told = [name, unit?.name].includes((source.careUnit ?? source.careGiver).name)
  return (
    <li>
      <strong>{name}</strong>
      {about && (
        <>
          {', '}
          <WithSource>{about}</WithSource>
        </>
      )}
      {!told && kind !== 'relative' && <From source={source} />}
      {telecom.map((way) => (
        <Way key={`${way.system} ${way.value}`} way={way} near={kind === 'relative'} />
      ))}
      {telecom.length === 0 && <span className={styles['way']}>{t('noWay')}</span>}
    </li>
  )
}

/** A number, or another way, and when somebody answers there. Of one who is near no hours are to be expected. */
function Way({ way, near }: { way: Telecom; near: boolean }) {
  const t = useTexts('utskrift')
  const hours = useHours()(way)
  const isNumber = ['phone', 'sms'].includes(way.system)
  return (
    <span className={styles['way']}>
      {isNumber ? <PhoneLink number={way.value} /> : way.value}
      {hours ? `, ${hours}` : isNumber && !near && `, ${t('noHours')}`}
    </span>
  )
}

/** When a way is answered: `mån–fre 8.00–16.00`, or day and night. */
export function useHours() {
  const t = useTexts('utskrift')
  const opening = useOpeningWords()
  return (way: Telecom) =>
    opening.opening(way).state === 'always' ? t('always') : opening.hours(way).join(', ')
}
