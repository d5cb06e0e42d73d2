import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { ChangeDetails } from '../andring/ChangeDetails.tsx'
import { useChangeWords } from '../change-words.ts'
import type { Change } from '../contract.ts'

/** On the page of a thing: what has changed in it, from what to what, by whom. */
export default function ChangedCard({ change }: { change: Change }) {
  const t = useTexts('sedan-sist')
  const words = useChangeWords()
  const folded = { first: change, count: 1 }
  const line = words.line(folded)
  const doer = words.doer(change)
  return (
    <Card title={t('title')}>
      <p>
        <strong>{words.kind(folded)}</strong>
        {line && ' · '}
        {line && <WithSource>{line}</WithSource>}
      </p>
      <ChangeDetails change={change} />
      {doer && (
        <p>
          <WithSource>{sentence(doer)}</WithSource>
        </p>
      )}
    </Card>
  )
}
