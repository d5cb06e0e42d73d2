import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { formatPartial } from '#platform/dates/partial-date.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { webAddress } from '#platform/links/outward.ts'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { inShort } from '#ui/in-short.ts'
import { numbersOf } from '#ui/outward/phone-numbers.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { bestWay } from '../best-way.ts'
import { useContactWords } from '../contact-words.ts'
import { isFormer, knownRole, nameOf } from '../contacts.ts'
import type { Contact } from '../contract.ts'
import { ContactSource } from '../ContactSource.tsx'
import { OpeningMark } from '../OpeningMark.tsx'
import { useOpeningWords } from '../opening-words.ts'
import { Call } from '../rad/Call.tsx'
import { FoldedRow } from '../rad/FoldedRow.tsx'
import { ContactFacts } from './ContactFacts.tsx'

type Props = {
  contact: Contact
  /** Heading level of the name. */
  level: 3 | 4
  /** The unit whose row stands right over this one: what that says is not said again. */
  under?: Contact | undefined
}

/** A contact: who, what they are to the person, whether they answer now, and the ways to turn to them. The rest is behind the name. */
export function ContactRow({ contact, level, under }: Props) {
  const t = useTexts('adressbok')
  const now = useNow()
  const name = nameOf(contact)
  const best = isFormer(contact, dayOf(now)) ? undefined : bestWay(contact, now)
  // Nobody is invited to call a number that is not answered now.
  const tel = best && best.opening.state !== 'closed' ? numbersOf(best.way.value)[0] : undefined
  const message = useMessage(contact)
  const write = message && message.to !== under?.message ? message : undefined
  return (
    <FoldedRow
      title={name}
      level={level}
      actions={
        (tel || write) && (
          <>
            {tel && <Call tel={tel} name={name} />}
            {write && <Write {...write} name={inShort(contact.unit?.name ?? name)} />}
          </>
        )
      }
      // Whose place it is, since words can say anything.
      foot={write && t('writeAt', { host: write.host })}
      more={<ContactFacts contact={contact} withMessage={!write} />}
    >
      <Role contact={contact} />
      <ContactSource contact={contact} under={under} />
      <Answers contact={contact} best={best} />
    </FoldedRow>
  )
}

/** Where one writes to a contact, if one may and it is a place to go to. */
function useMessage({ message, validTo }: Contact): { to: string; host: string } | undefined {
  const mayAct = useMay('do', 'kontakter')
  const today = dayOf(useNow())
  const address = message && mayAct ? webAddress(message) : undefined
  if (!message || !address || isFormer({ validTo }, today)) return undefined
  return { to: message, host: address.host }
}

/** What they are to the person; by trade where no role is known. */
function Role({ contact }: { contact: Contact }) {
  const t = useTexts('adressbok')
  const words = useContactWords()
  const { kind, queue, practitioner, role } = contact
  if (kind === 'care-unit') return null
  if (queue) {
    return <p>{queue.position === undefined ? t('queued') : t('queuedAt', { position: queue.position })}</p>
  }
  const trade =
    kind === 'care-manager' && !knownRole(contact) && !role?.text ? practitioner?.title : undefined
  return (
    <p>
      <WithSource>{sentence(quoted(trade) ?? words.role(contact))}</WithSource>
    </p>
  )
}

/** Whether somebody answers now. */
function Answers({ contact, best }: { contact: Contact; best: ReturnType<typeof bestWay> }) {
  const t = useTexts('adressbok')
  const [language] = useLanguage()
  const openings = useOpeningWords()
  const today = dayOf(useNow())
  const { validTo, telecom, kind } = contact
  if (validTo && isFormer(contact, today))
    return <p>{t('until', { day: formatPartial(validTo, language) })}</p>
  if (best) {
    const said = openings.openingText(best.opening)
    // Nobody near has hours.
    if (!said && kind === 'relative') return null
    return (
      <OpeningMark isOpen={said !== undefined && best.opening.state !== 'closed'}>
        {said ?? t('noHours')}
      </OpeningMark>
    )
  }
  const inWords = telecom.find(({ system }) => system === 'phone')?.value
  return <p>{inWords ? <PhoneLink number={inShort(inWords)} plain /> : t('noPhone')}</p>
}

function Write({ to, host, name }: { to: string; host: string; name: string }) {
  const t = useTexts('adressbok')
  return (
    <OutLink to={to} named {...asButton('secondary')} aria-label={t('writeTo', { name, host })}>
      {t('write')}
    </OutLink>
  )
}
