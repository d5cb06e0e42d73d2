import { memo } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { AnswerView } from '#platform/answer/AnswerView.tsx'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { sentence } from '#platform/dates/dates.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { CardPhone } from './CardPhone.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { useContactWords } from '../contact-words.ts'
import { CoordinatorLink } from '../CoordinatorLink.tsx'
import { byImportance, hasCareCoordinator, isFormer, nameOf, phoneOf } from '../contacts.ts'
import type { Contact } from '../contract.ts'
import { useKontakter } from '../queries.ts'
import { SourceText } from '#ui/SourceText.tsx'

const mostRows = 3

/** Card of the theme Mottagningar och kontakter: the fasta kontakter first, and how to reach them. */
export default function KontakterKort() {
  const t = useTexts('kontakter')
  const result = useKontakter()
  const today = dayOf(useNow())
  const count = result.data?.items.length
  return (
    <Card
      title={t('theme')}
      more={<Link to={paths.kontakter()}>{count ? t('all', { count }) : t('allPlain')}</Link>}
    >
      <AnswerView
        result={result}
        area="kontakter"
        empty={t('empty')}
        skeleton={<SkeletonRows rows={mostRows} height="tall" />}
      >
        {(contacts) => <Foremost contacts={contacts} today={today} />}
      </AnswerView>
      <p>
        <Link to={paths.vem()}>{t('guide')}</Link>
      </p>
    </Card>
  )
}

/** Ordered again only when the contacts are others: the card is drawn as often as any of its sources says something. */
const Foremost = memo(function Foremost({ contacts, today }: { contacts: Contact[]; today: string }) {
  return (
    <>
      <List>
        {byImportance(contacts)
          .toSorted((a, b) => Number(isFormer(a, today)) - Number(isFormer(b, today)))
          .slice(0, mostRows)
          .map((contact) => (
            <Row key={contact.id} contact={contact} />
          ))}
      </List>
      {!hasCareCoordinator(contacts, today) && <CoordinatorLink />}
    </>
  )
})

function Row({ contact }: { contact: Contact }) {
  const words = useContactWords()
  const phone = phoneOf(contact)
  return (
    <ListRow label={words.role(contact)} title={nameOf(contact)} level={3}>
      {contact.practitioner?.title && (
        <p>
          <SourceText>{sentence(contact.practitioner.title)}</SourceText>
        </p>
      )}
      {phone && (
        <p>
          <CardPhone number={phone} />
        </p>
      )}
      <ItemSource source={contact.source} />
    </ListRow>
  )
}
