import { grouped } from '#platform/lists/grouped.ts'
import { useContext } from 'react'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useHowOften } from '#platform/repetition/use-how-often.ts'
import { Card } from '#ui/Card.tsx'
import { Deed, Deeds } from '#ui/Deeds.tsx'
import { List } from '#ui/List.tsx'
import { WhoseContext } from '#ui/PageHeading.tsx'
import type { Agreement, Commitment } from '../contract.ts'
import { useDate } from './use-date.ts'

const mostRows = 20
const parties = [undefined, 'resident', 'relative', 'care', 'social-care'] as const

/** Who does what: what nobody has taken first, so that it is seen, then the person's own. */
export function Commitments({ commitments }: Pick<Agreement, 'commitments'>) {
  const t = useTexts('overenskommelse')
  const whose = useContext(WhoseContext)
  if (commitments.length === 0) return null
  const groups = grouped(commitments, ({ responsible }) => responsible)
  return (
    <Card title={t('commitments')}>
      {parties.map((party) => {
        const ofParty = groups.get(party)
        const title = party === 'resident' && whose !== undefined ? whose : t(`who.${party ?? 'nobody'}`)
        return (
          ofParty && (
            <Deeds key={party ?? 'nobody'} title={title} tone={party ? undefined : 'warn'}>
              <SomeFirst items={ofParty} first={mostRows}>
                {(some) => (
                  <List>
                    {some.map((commitment) => (
                      <Row key={commitment.id} commitment={commitment} />
                    ))}
                  </List>
                )}
              </SomeFirst>
            </Deeds>
          )
        )
      })}
    </Card>
  )
}

/** What comes again is never said to be done: it is told how often, and when it was done last. */
function Row({ commitment: { text, repeat, done, doneOn, dueDate } }: { commitment: Commitment }) {
  const t = useTexts('overenskommelse')
  const date = useDate()
  const howOften = useHowOften()
  return repeat ? (
    <Deed
      text={text}
      about={[
        howOften(repeat),
        doneOn && t('doneOn', { date: date(doneOn) }),
        dueDate && t('through', { date: date(dueDate) }),
      ]}
    />
  ) : (
    <Deed
      text={text}
      standing={{ word: sentence(t(done ? 'done' : 'notDone')), tone: done ? 'done' : 'other' }}
      about={[dueDate && !done && t('due', { date: date(dueDate) })]}
    />
  )
}
