import { sourceName } from '#platform/answer/ItemSource.tsx'
import { SomeFirst } from '#platform/answer/SomeFirst.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { List } from '#ui/List.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { NoteText } from '#platform/langtext/NoteText.tsx'
import type { Outcome, Reply } from '../contract.ts'
import { ExaminationRow } from './ExaminationRow.tsx'
import { Pictures } from './Pictures.tsx'

const mostRows = 20

type Props = { reply: Reply; outcome: Outcome }

/** The answer of a reply in full, what has been done, and its pictures: a card each. */
export function OutcomeParts({ reply, outcome }: Props) {
  const t = useTexts('bildsvar')
  return (
    <>
      <Card title={t('answer')}>
        <Answer reply={reply} outcome={outcome} />
      </Card>
      {outcome.examinations.length > 0 && (
        <Card title={t('done')}>
          <Examinations outcome={outcome} />
        </Card>
      )}
      <Pictures reply={reply} outcome={outcome} />
    </>
  )
}

/** The same of a reply that a later one has come after, within a surface of its own. */
export function EarlierOutcome({ reply, outcome }: Props) {
  return (
    <>
      <Answer reply={reply} outcome={outcome} />
      <Examinations outcome={outcome} />
      <Pictures reply={reply} outcome={outcome} bare />
    </>
  )
}

function Answer({ reply: { text, source }, outcome: { comment } }: Props) {
  const t = useTexts('bildsvar')
  return (
    <>
      {text ? (
        <NoteText text={text} />
      ) : (
        <p>
          <WithSource>{t('noText', { source: quoted(sourceName(source)) })}</WithSource>
        </p>
      )}
      {comment && (
        <p>
          {t('comment')} <CallableText fromSource>{comment}</CallableText>
        </p>
      )}
    </>
  )
}

function Examinations({ outcome: { examinations } }: { outcome: Outcome }) {
  return (
    <SomeFirst items={examinations} first={mostRows}>
      {(some) => (
        <List>
          {some.map((one, index) => (
            // Two may be the same.
            <ExaminationRow key={index} examination={one} />
          ))}
        </List>
      )}
    </SomeFirst>
  )
}
