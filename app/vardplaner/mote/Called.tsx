import { useTexts } from '#platform/i18n/use-texts.ts'
import { useSubject } from '#platform/session/session.ts'
import { Card } from '#ui/Card.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, SourceText } from '#ui/SourceText.tsx'
import type { PlanMeeting } from '../contract.ts'
import type { MeetingState } from './contract.ts'

/** Who called, who is called, and what each has answered where that is told. */
export function Called({ meeting: { calledBy, invited, answers }, state: { reply } }: Props) {
  const t = useTexts('mote')
  const { name: whose } = useSubject()
  const names = [...new Set(invited)]
  if (!calledBy && names.length === 0) return null
  const about = calledBy && [calledBy.role, calledBy.unit].filter(Boolean).join(' · ')
  const answerOf = (name: string) =>
    (name === whose ? reply?.answer : undefined) ?? answers?.find((one) => one.name === name)?.answer
  return (
    <Card title={t('called')}>
      <List>
        {calledBy && (
          <ListRow title={quoted(calledBy.name)} level={3}>
            <p>
              <strong>{t('calls')}</strong>
            </p>
            {about && (
              <p>
                <SourceText>{about}</SourceText>
              </p>
            )}
            {calledBy.phone && (
              <p>
                <PhoneLink number={calledBy.phone} />
              </p>
            )}
          </ListRow>
        )}
        {names
          .filter((name) => name !== calledBy?.name)
          .map((name) => (
            <ListRow key={name} title={quoted(name)} level={3}>
              {(answers ?? name === whose) && <p>{t(`answer.${answerOf(name) ?? 'none'}`)}</p>}
            </ListRow>
          ))}
      </List>
    </Card>
  )
}

type Props = { meeting: PlanMeeting; state: MeetingState }
