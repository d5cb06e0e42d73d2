import { grouped } from '#platform/lists/grouped.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { isPart, meaningOfEmpty } from '#platform/answer/coverage.ts'
import { ItemSource, sourceName } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { formatPartial } from '#platform/dates/partial-date.ts'
import { OutLink } from '#platform/links/OutLink.tsx'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { useMay } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { Stack } from '#ui/Stack.tsx'
import { CoordinatorLink } from '../CoordinatorLink.tsx'
import { useContactWords } from '../contact-words.ts'
import { byImportance, contactGroups, groupOf, hasCareCoordinator, nameOf } from '../contacts.ts'
import type { Contact, Telecom } from '../contract.ts'
import { HomeSupport } from '../hemstod/HomeSupport.tsx'
import styles from './KontakterPage.module.css'
import { useOpeningWords } from '../opening-words.ts'
import { useKontakter } from '../queries.ts'
import { Way } from '../Way.tsx'
import { SourceText } from '#ui/SourceText.tsx'

const otherWays = ['email', 'fax', 'pager', 'url', 'sms'] as const

/** `/kontakter`: everyone the person can turn to, the fasta kontakter first. */
export default function KontakterPage() {
  const t = useTexts('adressbok')
  const theme = useTexts('kontakter')
  return (
    <>
      <PageHeading title={theme('title')}>
        <p>{t('intro')}</p>
        <p>
          <Link to={paths.vem()}>{theme('guide')}</Link>
        </p>
      </PageHeading>
      <AnswerView
        result={useKontakter()}
        area="kontakter"
        empty={theme('empty')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {(contacts, answer) => (
          <Contacts
            contacts={byImportance(contacts)}
            isWhole={!isPart(answer) && meaningOfEmpty(answer) === 'nothing'}
          />
        )}
      </AnswerView>
      <HomeSupport />
    </>
  )
}

/** What there is not is only said when everybody has answered. */
function Contacts({ contacts, isWhole }: { contacts: Contact[]; isWhole: boolean }) {
  const t = useTexts('adressbok')
  const today = dayOf(useNow())
  const byGroup = grouped(contacts, (contact) => groupOf(contact, today))
  return (
    <Stack>
      {isWhole && !hasCareCoordinator(contacts, today) && (
        <Notice tone="info" title={t('noCoordinator')}>
          <p>{t('noCoordinatorHelp')}</p>
          <CoordinatorLink />
        </Notice>
      )}
      {contactGroups.map((group) => {
        const ofGroup = byGroup.get(group)
        return ofGroup && <Group key={group} title={t(`group.${group}`)} contacts={ofGroup} />
      })}
    </Stack>
  )
}

const mostRows = 12

function Group({ title, contacts }: { title: string; contacts: Contact[] }) {
  return (
    <Card title={title}>
      <SomeFirst items={contacts} first={mostRows}>
        {(some) => (
          <List>
            {some.map((contact) => (
              <ContactRow key={contact.id} contact={contact} />
            ))}
          </List>
        )}
      </SomeFirst>
    </Card>
  )
}

function ContactRow({ contact }: { contact: Contact }) {
  const mayAct = useMay('do', 'kontakter')
  const t = useTexts('adressbok')
  const [language] = useLanguage()
  const words = useContactWords()
  const { practitioner, unit, telecom, address, visitHours, validFrom, validTo, queue } = contact
  const opening = useOpeningWords()
  const date = (value: string | undefined) => value && formatPartial(value, language)
  const name = nameOf(contact)
  const wayName = ({ system }: Telecom) =>
    system === 'phone' ? t('phone') : t(`telecom.${otherWays.find((way) => way === system) ?? 'other'}`)
  return (
    <ListRow label={words.role(contact)} title={name} level={3}>
      {practitioner?.title && (
        <p>
          <SourceText>{sentence(practitioner.title)}</SourceText>
        </p>
      )}
      {unit && unit.name !== name && <p>{unit.name}</p>}
      {words.roleHelp(contact) && <p>{words.roleHelp(contact)}</p>}
      {telecom.length === 0 && <p>{t('noWay')}</p>}
      <Facts>
        {telecom.map((way) => (
          <Fact key={`${way.system} ${way.value}`} label={wayName(way)}>
            <Way way={way} />
          </Fact>
        ))}
        <Fact label={t('address')}>{address}</Fact>
        <Fact label={t('visitHours')}>
          {visitHours && visitHours.length > 0 && <Lines lines={opening.hours({ hours: visitHours })} />}
        </Fact>
        <Fact label={t('team')}>{contact.careTeam !== name && contact.careTeam}</Fact>
        <Fact label={t('notes')}>
          {contact.notes && <CallableText fromSource>{contact.notes}</CallableText>}
        </Fact>
        <Fact label={t('queue')}>{queue?.position}</Fact>
        <Fact label={t('validFrom')}>{date(validFrom)}</Fact>
        <Fact label={t('validTo')}>{date(validTo)}</Fact>
      </Facts>
      {contact.message && mayAct && (
        <p>
          <OutLink to={contact.message} aria-label={t('writeTo', { name: unit?.name ?? name })}>
            {t('write')}
          </OutLink>
        </p>
      )}
      {contact.changeListing && mayAct && (
        <p>
          <OutLink to={contact.changeListing}>{t('changeListing')}</OutLink>
        </p>
      )}
      <ItemSource source={contact.source} />
      {otherSources(contact).map((source) => (
        <p key={source.sourceSystemHSAId + source.documentId}>
          {t('also')} <ItemSource source={source} />
        </p>
      ))}
    </ListRow>
  )
}

function Lines({ lines }: { lines: string[] }) {
  return lines.map((line) => (
    <span key={line} className={styles['line']}>
      {line}
    </span>
  ))
}

/** Sources besides the first; two records of one unit are one source to the reader. */
function otherSources({ source, alsoFrom }: Contact) {
  const byName = new Map(alsoFrom.map((other) => [sourceName(other), other]))
  byName.delete(sourceName(source))
  return [...byName.values()]
}
