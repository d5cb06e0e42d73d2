import { memo } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { paths } from '../../paths.ts'
import { CardAnswer } from '#platform/answer/CardAnswer.tsx'
import { isWhole } from '#platform/answer/coverage.ts'
import { useInFold } from '#platform/answer/in-fold.ts'
import { ItemSource } from '#platform/answer/ItemSource.tsx'
import { useNow } from '#platform/clock/clock.ts'
import { sentence } from '#platform/dates/dates.ts'
import { dayOf } from '#platform/dates/day-of.ts'
import { plainNumber } from '#ui/outward/plain-number.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { SkeletonRows } from '#ui/Skeleton.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { CardCall } from './CardCall.tsx'
import { useContactWords } from '../contact-words.ts'
import { CoordinatorLink } from '../CoordinatorLink.tsx'
import { byImportance, hasCareCoordinator, isFormer, knownRole, nameOf, phonesOf } from '../contacts.ts'
import type { Contact } from '../contract.ts'
import { OpeningMark } from '../OpeningMark.tsx'
import { useOpeningWords } from '../opening-words.ts'
import { useKontakter } from '../queries.ts'
import { soonest } from '../soonest.ts'

const mostRows = 2
/** So many others, where there is no fast kontakt. */
const mostOthers = 2

/** Card of the theme Mottagningar och kontakter: the fasta kontakter, and how to reach them. */
export default function KontakterKort() {
  const t = useTexts('kontakter')
  const result = useKontakter()
  const today = dayOf(useNow())
  // Of what may be more, nobody is told how many there are.
  const count = isWhole(result.data) && result.data?.items.length
  useInFold({ fact: count ? t('count', { count }) : false })
  return (
    <Card
      title={t('title')}
      more={<Link to={paths.kontakter()}>{count ? t('all', { count }) : t('allPlain')}</Link>}
    >
      <CardAnswer
        result={result}
        empty={t('empty')}
        skeleton={<SkeletonRows rows={mostRows} height="short" />}
      >
        {(contacts, answer) => <Foremost contacts={contacts} today={today} saysAll={isWhole(answer)} />}
      </CardAnswer>
    </Card>
  )
}

type ForemostProps = { contacts: Contact[]; today: string; saysAll: boolean }

/** Ordered again only when the contacts are others: the card is drawn as often as any of its sources says something. */
const Foremost = memo(function Foremost({ contacts, today, saysAll }: ForemostProps) {
  const current = byImportance(contacts).filter((contact) => !isFormer(contact, today))
  const fixed = current.filter(knownRole)
  const shown =
    fixed.length > 0
      ? fixed.slice(0, mostRows)
      : (current.length > 0 ? current : contacts).slice(0, mostOthers)
  return (
    <>
      <List>
        {shown.map((contact) => (
          <Row key={contact.id} contact={contact} />
        ))}
      </List>
      {saysAll && !hasCareCoordinator(contacts, today) && <CoordinatorLink />}
    </>
  )
})

function Row({ contact }: { contact: Contact }) {
  const words = useContactWords()
  const openings = useOpeningWords()
  const name = nameOf(contact)
  const best = soonest(phonesOf(contact), useNow())
  const isOpen = best?.opening.state !== 'closed'
  const said = best && openings.openingText(best.opening)
  const tel = best && plainNumber(best.way.value)
  return (
    <ListRow
      title={name}
      level={3}
      action={
        // Nobody is invited to call a number that is not answered now; it is on the page of contacts.
        tel && isOpen ? <CardCall tel={tel} number={best.way.value} name={name} /> : undefined
      }
    >
      <p>
        <WithSource>{sentence(words.role(contact))}</WithSource>
      </p>
      <ItemSource source={contact.source} />
      {said && <OpeningMark isOpen={isOpen}>{said}</OpeningMark>}
    </ListRow>
  )
}
