import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { tellersOf } from '#platform/answer/tellers-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { formatPartial } from '#platform/dates/partial-date.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { paths } from '../../paths.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { CallableText } from '#ui/CallableText.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { inShort } from '#ui/in-short.ts'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import { knownRole, nameOf } from '../contacts.ts'
import type { Contact, Telecom } from '../contract.ts'
import { useOpeningWords } from '../opening-words.ts'
import { Way } from '../Way.tsx'
import styles from './ContactFacts.module.css'

const otherWays = ['email', 'fax', 'pager', 'url', 'sms'] as const

type Props = {
  contact: Contact
  /** False where the row itself leads to where one writes. */
  withMessage: boolean
}

/** All that is known of a contact: what they do, every way to reach them, where, for how long, and who says so. */
export function ContactFacts({ contact, withMessage }: Props) {
  const t = useTexts('adressbok')
  const [language] = useLanguage()
  const opening = useOpeningWords()
  const { practitioner, unit, telecom, address, visitHours, notes, queue, validFrom, validTo } = contact
  const name = nameOf(contact)
  const role = knownRole(contact)
  const date = (value: string | undefined) => value && formatPartial(value, language)
  const wayName = ({ system }: Telecom) =>
    system === 'phone' ? t('phone') : t(`telecom.${otherWays.find((way) => way === system) ?? 'other'}`)
  return (
    <>
      {role && <p>{t(`roleHelp.${role}`)}</p>}
      {telecom.length === 0 && <p>{t('noWay')}</p>}
      <Facts>
        {telecom.map((way, index) => (
          <Fact key={`${index} ${way.value}`} label={wayName(way)}>
            <Way way={way} />
          </Fact>
        ))}
        <Fact label={t('message')}>
          {contact.message && withMessage && (
            <OutLink to={contact.message} aria-label={`${t('writeMessage')}: ${inShort(unit?.name ?? name)}`}>
              {t('writeMessage')}
            </OutLink>
          )}
        </Fact>
        <Fact label={t('title')}>
          {practitioner?.title && <SourceText>{sentence(practitioner.title)}</SourceText>}
        </Fact>
        <Fact label={t('unit')}>
          {unit && ![name, contact.source.careUnit?.name].includes(unit.name) && unit.name}
        </Fact>
        <Fact label={t('team')}>{contact.careTeam !== name && contact.careTeam}</Fact>
        <Fact label={t('address')}>{address}</Fact>
        <Fact label={t('visitHours')}>
          {visitHours && visitHours.length > 0 && <Lines lines={opening.hours({ hours: visitHours })} />}
        </Fact>
        <Fact label={t('notes')}>{notes && <CallableText fromSource>{notes}</CallableText>}</Fact>
        <Fact label={t('queue')}>{queue?.position}</Fact>
        <Fact label={t('validFrom')}>{date(validFrom)}</Fact>
        <Fact label={t('validTo')}>{date(validTo)}</Fact>
      </Facts>
      {contact.changeListing && (
        <p>
          <OutLink to={contact.changeListing}>{t('changeListing')}</OutLink>
        </p>
      )}
      {contact.kind === 'listing' && !queue && <BookLink />}
      {tellersOf(contact).map((source) => (
        <AboutItem key={source.sourceSystemHSAId + source.documentId} source={source} of={quoted(name)} />
      ))}
    </>
  )
}

/** Where one is listed one may book; whether it is done here, there or by phone stands on that page. */
function BookLink() {
  const t = useTexts('adressbok')
  const mayBook = useMay('do', 'tidslinje')
  return (
    mayBook && (
      <p>
        <Link to={paths.boka()}>{t('book')}</Link>
      </p>
    )
  )
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span key={line} className={styles['line']}>
      {line}
    </span>
  ))
}
