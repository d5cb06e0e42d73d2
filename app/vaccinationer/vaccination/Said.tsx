import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import type { Vaccination } from '../contract.ts'
import { Words } from './Words.tsx'

/** What is written about it: reactions first, then comments and notes. Nothing when nothing is. */
export function Said({ vaccination }: { vaccination: Vaccination }) {
  const t = useTexts('vaccination')
  const { reactions, reactionsThen, comment, orderComment, note } = vaccination
  if (reactions.length + reactionsThen.length === 0 && !comment && !orderComment && !note) return null
  return (
    <Card title={t('said')}>
      <Facts>
        <Fact label={t('reactions')}>{reactions.length > 0 && <Words all={reactions} />}</Fact>
        <Fact label={t('reactionsThen')}>{reactionsThen.length > 0 && <Words all={reactionsThen} />}</Fact>
        <Fact label={t('comment')}>{comment && <CallableText fromSource>{comment}</CallableText>}</Fact>
        <Fact label={t('orderComment')}>
          {orderComment && <CallableText fromSource>{orderComment}</CallableText>}
        </Fact>
        <Fact label={t('note')}>{note && <CallableText fromSource>{note}</CallableText>}</Fact>
      </Facts>
    </Card>
  )
}
