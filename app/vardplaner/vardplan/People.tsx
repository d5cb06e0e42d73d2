import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useMay } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import { Card } from '#ui/Card.tsx'
import { inShort } from '#ui/in-short.ts'
import { List, ListRow } from '#ui/List.tsx'
import { plainNumber } from '#ui/outward/plain-number.ts'
import { CallLink, PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import { paths } from '../../paths.ts'
import type { CarePlan, PlanStructure } from '../contract.ts'
import { type Person, peopleOf } from './people.ts'

const mostRows = 12

/** Those who take part: name, what they are, and how they are reached. */
export function People({ plan, structured }: { plan: CarePlan; structured: PlanStructure }) {
  const t = useTexts('vardplan')
  const mayWrite = useMay('do', 'inkorg') && plan.status !== 'ended'
  const people = peopleOf(structured)
  if (people.length === 0) return null
  return (
    <Card title={t('participants')}>
      <SomeFirst items={people} first={mostRows}>
        {(some) => (
          <List>
            {some.map((person, index) => (
              // The same name may come twice, with another number.
              <Row key={`${index} ${person.name}`} person={person} />
            ))}
          </List>
        )}
      </SomeFirst>
      {mayWrite && (
        <p>
          <Link to={paths.skrivTill(plan.id)} {...asButton('secondary')}>
            {t('writeAll')}
          </Link>
        </p>
      )}
    </Card>
  )
}

function Row({ person: { name, role, unit, phone, party, isMain } }: { person: Person }) {
  const t = useTexts('vardplan')
  const number = phone && plainNumber(phone)
  const about = [role, unit].filter(Boolean).join(' · ')
  return (
    <ListRow
      title={quoted(name)}
      level={3}
      action={
        number && (
          <CallLink
            number={number}
            {...asButton('secondary')}
            aria-label={t('callName', { name: inShort(name) })}
          >
            {t('call')}
          </CallLink>
        )
      }
    >
      {isMain && (
        <p>
          <strong>{t('mainResponsible')}</strong>
        </p>
      )}
      {!about && party === 'resident' && <p>{t('itsPerson')}</p>}
      {about && (
        <p>
          <SourceText>{about}</SourceText>
        </p>
      )}
      {phone && <p>{number ? <span className="number">{phone}</span> : <PhoneLink number={phone} />}</p>}
    </ListRow>
  )
}
