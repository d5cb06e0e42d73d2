import { memo, useContext } from 'react'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { formatPartial } from '#platform/dates/partial-date.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { OutLink } from '#platform/links/OutLink.tsx'
import { webAddress } from '#platform/links/outward.ts'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { inShort } from '#ui/in-short.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import { NewsMark } from '../../sedan-sist/marken/NewsMark.tsx'
import { NewsContext } from '../../sedan-sist/marken/use-news.ts'
import { bestWay } from '../best-way.ts'
import { useContactWords } from '../contact-words.ts'
import { isFormer, knownRole, nameOf } from '../contacts.ts'
import type { Contact } from '../contract.ts'
import { ContactSource } from '../ContactSource.tsx'
import { dialsOf } from '../dials.ts'
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

/**
 * A contact: who, what they are to the person, whether they answer now, and the ways to turn to them. The rest is behind the
 * name. Drawn again only when it is another: the page is drawn as often as any source says something.
 */
export const ContactRow = memo(function ContactRow({ contact, level, under }: Props) {
  const t = useTexts('adressbok')
  const now = useNow()
  const name = nameOf(contact)
  const news = useContext(NewsContext).get(contact.id)
  const today = dayOf(now)
  const best = isFormer(contact, today) ? undefined : bestWay(contact, now)
  // Nobody is invited to call a number that is not answered now.
  const tel = best && best.opening.state !== 'closed' ? dialsOf(best.way)[0] : undefined
  const message = messageOf(contact, today)
  const mayWrite = useMay('do', 'inkorg')
  // One letter goes to all of a unit.
  const writeTo =
    mayWrite && !isFormer(contact, today) && contact.writeTo !== under?.writeTo ? contact.writeTo : undefined
  const write = !contact.writeTo && message && message.to !== under?.message ? message : undefined
  return (
    <FoldedRow
      title={name}
      level={level}
      actions={
        (tel || write || writeTo) && (
          <>
            {tel && <Call tel={tel} name={name} number={best?.way.value} />}
            {writeTo && (
              <Link
                to={paths.skrivTill(writeTo)}
                {...asButton('secondary')}
                aria-label={t('writeHere', { name: inShort(contact.unit?.name ?? name) })}
              >
                {t('write')}
              </Link>
            )}
            {write && <Write {...write} name={inShort(contact.unit?.name ?? name)} />}
          </>
        )
      }
      // Whose place it is, since words can say anything.
      foot={write && t('writeAt', { host: write.host })}
      more={<ContactFacts contact={contact} withMessage={!write && !contact.writeTo} />}
    >
      <NewsMark change={news} />
      <Role contact={contact} />
      <ContactSource contact={contact} under={under} />
      <Answers contact={contact} best={best} today={today} />
    </FoldedRow>
  )
})

/** Where one writes to a contact, if it is a place to go to. */
function messageOf({ message, validTo }: Contact, today: string): { to: string; host: string } | undefined {
  const address = message ? webAddress(message) : undefined
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
    return (
      <p>
        {queue.position === undefined ? words.role(contact) : t('queuedAt', { position: queue.position })}
      </p>
    )
  }
  const trade =
    kind === 'care-manager' && !knownRole(contact) && !role?.text ? practitioner?.title : undefined
  return (
    <p>
      <WithSource>{sentence(quoted(trade) ?? words.role(contact))}</WithSource>
    </p>
  )
}

type AnswersProps = { contact: Contact; best: ReturnType<typeof bestWay>; today: string }

/** Whether somebody answers now. */
function Answers({ contact, best, today }: AnswersProps) {
  const t = useTexts('adressbok')
  const [language] = useLanguage()
  const openings = useOpeningWords()
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
