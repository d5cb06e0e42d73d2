import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Referral } from '../contract.ts'
import type { Standing } from '../standing.ts'

/** What is told of the remiss itself: kind, who wrote it, to whom, its number, and whom that comes from. */
export function About({ referral, standing }: { referral: Referral; standing: Standing }) {
  const t = useTexts('remiss')
  const { requestId, type, medium, activities } = referral
  const { receiver, sender } = standing
  const from = [sender?.name, sender?.unit?.name].filter(Boolean).join(', ')
  const sources = new Map(activities.map(({ source }) => [sourceName(source), source]))
  return (
    <Card title={t('about')}>
      <Facts>
        <Fact label={t('type')}>{quoted(type?.text ?? type?.code)}</Fact>
        <Fact label={t('from')}>{quoted(from)}</Fact>
        <Fact label={t('to')}>{quoted(receiver?.name)}</Fact>
        <Fact label={t('medium')}>{quoted(medium?.text ?? medium?.code)}</Fact>
        <Fact label={t('number')}>{quoted(requestId)}</Fact>
      </Facts>
      {requestId === undefined && <p>{t('noRequest')}</p>}
      {[...sources].map(([name, source]) => (
        <AboutItem key={name} source={source} />
      ))}
    </Card>
  )
}
