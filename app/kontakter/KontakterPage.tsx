import { useTranslation } from 'react-i18next'
import { AnswerView } from '../platform/answer/AnswerView.tsx'
import { ItemSource, sourceName } from '../platform/answer/ItemSource.tsx'
import { useNow } from '../platform/clock/clock.ts'
import { dayOf, formatDate, sentence, toDate } from '../platform/dates/dates.ts'
import { useLanguage } from '../platform/i18n/i18n.ts'
import { Card } from '../ui/Card.tsx'
import { Fact, Facts } from '../ui/Facts.tsx'
import { List, ListRow } from '../ui/List.tsx'
import { PageHeading } from '../ui/PageHeading.tsx'
import { PhoneLink } from '../ui/PhoneLink.tsx'
import { SkeletonRows } from '../ui/Skeleton.tsx'
import { Stack } from '../ui/Stack.tsx'
import { Surface } from '../ui/Surface.tsx'
import { useContactWords } from './contact-words.ts'
import { byImportance, isFormer, nameOf } from './contacts.ts'
import type { Contact, Telecom } from './contract.ts'
import { useKontakter } from './queries.ts'

const otherWays = ['email', 'fax', 'pager', 'url', 'sms'] as const

/** `/kontakter`: everyone the person can turn to, the fasta kontakter first. */
export function Component() {
  const { t } = useTranslation('kontakter')
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <AnswerView
        result={useKontakter()}
        area="kontakter"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={5} height="tall" />}
      >
        {(contacts) => <Contacts contacts={byImportance(contacts)} />}
      </AnswerView>
    </>
  )
}

function Contacts({ contacts }: { contacts: Contact[] }) {
  const { t } = useTranslation('kontakter')
  const today = dayOf(useNow())
  const former = contacts.filter((contact) => isFormer(contact, today))
  const current = contacts.filter((contact) => !former.includes(contact))
  return (
    <Stack>
      {current.length > 0 && (
        <Surface>
          <List>
            {current.map((contact) => (
              <ContactRow key={contact.id} contact={contact} level={2} />
            ))}
          </List>
        </Surface>
      )}
      {former.length > 0 && (
        <Card title={t('former')}>
          <List>
            {former.map((contact) => (
              <ContactRow key={contact.id} contact={contact} level={3} />
            ))}
          </List>
        </Card>
      )}
    </Stack>
  )
}

function ContactRow({ contact, level }: { contact: Contact; level: 2 | 3 }) {
  const { t } = useTranslation('kontakter')
  const [language] = useLanguage()
  const words = useContactWords()
  const { practitioner, unit, telecom, address, validFrom, validTo, queue } = contact
  const date = (value: string | undefined) => value && formatDate(toDate(value), 'date', language)
  const name = nameOf(contact)
  const wayName = ({ system }: Telecom) =>
    system === 'phone' ? t('phone') : t(`telecom.${otherWays.find((way) => way === system) ?? 'other'}`)
  return (
    <ListRow label={words.role(contact)} title={name} level={level}>
      {practitioner?.title && <p>{sentence(practitioner.title)}</p>}
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
        <Fact label={t('team')}>{contact.careTeam !== name && contact.careTeam}</Fact>
        <Fact label={t('notes')}>{contact.notes}</Fact>
        <Fact label={t('queue')}>{queue?.position}</Fact>
        <Fact label={t('validFrom')}>{date(validFrom)}</Fact>
        <Fact label={t('validTo')}>{date(validTo)}</Fact>
      </Facts>
      <ItemSource source={contact.source} />
      {otherSources(contact).map((source) => (
        <p key={source.sourceSystemHSAId + source.documentId}>
          {t('also')} <ItemSource source={source} />
        </p>
      ))}
    </ListRow>
  )
}

/** Sources besides the first; two records of one unit are one source to the reader. */
function otherSources({ source, alsoFrom }: Contact) {
  const byName = new Map(alsoFrom.map((other) => [sourceName(other), other]))
  byName.delete(sourceName(source))
  return [...byName.values()]
}

function Way({ way }: { way: Telecom }) {
  const hours = useContactWords().hours(way)
  return (
    <>
      <Target way={way} />
      {hours.map((line) => (
        <span key={line}> ({line})</span>
      ))}
    </>
  )
}

function Target({ way: { system, value } }: { way: Telecom }) {
  if (system === 'phone' || system === 'sms') return <PhoneLink number={value} />
  if (system === 'email') return <a href={`mailto:${value}`}>{value}</a>
  // A link comes from outside: only a web address may be one.
  if (system === 'url' && value.startsWith('https://')) return <a href={value}>{value}</a>
  return value
}
