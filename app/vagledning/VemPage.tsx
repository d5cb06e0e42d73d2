import { memo, useContext } from 'react'
import { Link } from '#platform/navigation/Link.tsx'
import { useContactWords } from '../kontakter/contact-words.ts'
import { ContactSource } from '../kontakter/ContactSource.tsx'
import { nameOf } from '../kontakter/contacts.ts'
import { dialsOf } from '../kontakter/dials.ts'
import type { Contact } from '../kontakter/contract.ts'
import { useOpeningWords } from '../kontakter/opening-words.ts'
import { OpeningMark } from '../kontakter/OpeningMark.tsx'
import { Call } from '../kontakter/rad/Call.tsx'
import { useKontakter } from '../kontakter/queries.ts'
import { useOverenskommelser } from '../overenskommelser/queries.ts'
import { paths } from '../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { formatTime } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { CallLink, PhoneLink } from '#ui/PhoneLink.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { IfItHappens } from './IfItHappens.tsx'
import { type Reachable, reachableIn, reachableOf, type Situation, situations } from './situations.ts'
import styles from './VemPage.module.css'

const mostRows = 4
const noContacts: Contact[] = []

/** `/kontakter/vem-ska-jag-kontakta`: whom to call, by what it is about and what time it is. */
export default function VemPage() {
  const t = useTexts('vagledning')
  const [language] = useLanguage()
  const contacts = useKontakter()
  const agreements = useOverenskommelser()
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro', { time: formatTime(useNow(), language) })}</p>
        <p>
          <Link to={paths.kontakter()}>{t('back')}</Link>
        </p>
      </PageHeading>
      <Stack>
        <Acute />
        <Card title={t('ifItHappens')}>
          <AnswerView
            result={agreements}
            area="overenskommelser"
            empty={<CallableText>{t('nothingAgreed')}</CallableText>}
            skeleton={<SkeletonRows rows={3} height="tall" />}
          >
            {(all) => <IfItHappens agreements={all} contacts={contacts.data?.items ?? noContacts} />}
          </AnswerView>
        </Card>
        <AnswerView
          result={contacts}
          area="kontakter"
          empty={t('nobody')}
          skeleton={<SkeletonRows rows={5} height="tall" />}
        >
          {(all) => <Situations contacts={all} />}
        </AnswerView>
      </Stack>
    </>
  )
}

/** Always there, whatever has answered. */
function Acute() {
  const t = useTexts('vagledning')
  const toOthers = useContext(ToOthersContext)
  return (
    <Card title={t('acute')}>
      <div className={styles['pairs']}>
        <List>
          {(
            [
              ['danger', '112'],
              ['advice', '1177'],
            ] as const
          ).map(([need, number]) => (
            <ListRow
              key={need}
              title={t(need)}
              level={3}
              action={
                toOthers ? (
                  <span className="number">{number}</span>
                ) : (
                  <CallLink
                    number={number}
                    {...asButton(need === 'danger' ? 'primary' : 'secondary')}
                    className={`${asButton().className} ${styles['call']}`}
                  >
                    {t('call', { number })}
                  </CallLink>
                )
              }
            >
              <p>{t(`${need}Text`)}</p>
            </ListRow>
          ))}
        </List>
      </div>
    </Card>
  )
}

/** Sorted again only when the contacts or the time are others: the page is drawn as often as any source says something. */
const Situations = memo(function Situations({ contacts }: { contacts: Contact[] }) {
  const now = useNow()
  const all = reachableOf(contacts, dayOf(now), now)
  return (
    <div className={styles['columns']}>
      {situations.map((situation) => (
        <SituationCard key={situation} situation={situation} found={reachableIn(situation, all)} />
      ))}
    </div>
  )
})

function SituationCard({ situation, found }: { situation: Situation; found: Reachable[] }) {
  const t = useTexts('vagledning')
  const someAnswer = found.some(({ opening }) => opening.state !== 'closed')
  return (
    <Card title={t(`situation.${situation}`)}>
      <p className={styles['help']}>{t(`situationHelp.${situation}`)}</p>
      {found.length > 0 && (
        <List>
          {found.slice(0, mostRows).map((reachable) => (
            <Row key={reachable.contact.id} reachable={reachable} />
          ))}
        </List>
      )}
      {found.length === 0 && (
        <p>
          <CallableText>{t('nobody')}</CallableText>
        </p>
      )}
      {found.length > 0 && !someAnswer && (
        <p>
          <CallableText>{t(situation === 'home' ? 'nobodyNowHome' : 'nobodyNow')}</CallableText>
        </p>
      )}
      {found.length > mostRows && (
        <p>
          <Link to={paths.kontakter()}>{t('more')}</Link>
        </p>
      )}
      {situation === 'appointment' && (
        <p>
          <Link to={paths.tidslinje()}>{t('times')}</Link>
        </p>
      )}
    </Card>
  )
}

function Row({ reachable: { contact, way, opening } }: { reachable: Reachable }) {
  const t = useTexts('vagledning')
  const words = useContactWords()
  const openings = useOpeningWords()
  const closed = opening.state === 'closed'
  const name = nameOf(contact)
  const said = openings.openingText(opening) ?? (contact.kind === 'relative' ? undefined : t('unsaid'))
  // A number that is not answered is told, but nobody is invited to call it.
  const tel = closed ? undefined : dialsOf(way)[0]
  return (
    <ListRow title={name} level={3} action={tel && <Call tel={tel} name={name} />}>
      {contact.kind !== 'care-unit' && (
        <p>
          <WithSource>{words.role(contact)}</WithSource>
        </p>
      )}
      <p className={styles['way']}>
        <PhoneLink number={way.value} plain />
        {said && <OpeningMark isOpen={!closed && opening.state !== 'unsaid'}>{said}</OpeningMark>}
      </p>
      <ContactSource contact={contact} />
    </ListRow>
  )
}
