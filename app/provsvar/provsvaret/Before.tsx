import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { WithSource } from '#ui/SourceText.tsx'
import { isUnfinished, mayWorry, type Order } from '../orders.ts'
import { Ask } from '../provord/Ask.tsx'
import { useResultWords } from '../provord/use-result-words.ts'

/** What is to be known before the values are read, and whom to call. */
export function Before({ order }: { order: Order }) {
  const t = useTexts('provord')
  const words = useResultWords()
  const { stage, signed, ask, outcome } = order.newest
  if (!mayWorry(order)) return <Ask ask={ask} />
  return (
    <Notice tone="info">
      {isUnfinished(order) && (
        <p>
          {stage && stage.kind !== 'final' && <WithSource>{`${words.stage(stage)}. `}</WithSource>}
          {!signed && `${t('unsigned')}. `}
          {t('unfinishedHelp')}
        </p>
      )}
      <p>{t(outcome ? 'worryReply' : 'worry')}</p>
      <Ask ask={ask} />
    </Notice>
  )
}
