import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Reply } from '../contract.ts'
import { useResultWords } from '../provord/use-result-words.ts'
import { useAboutWords, who } from './about-words.ts'

/** When it was taken and answered, who answers for it, how far it has come, and what was asked. */
export function AboutReply({ reply }: { reply: Reply }) {
  const t = useTexts('provsvaret')
  const words = useResultWords()
  const about = useAboutWords()
  const { takenAt, repliedAt, stage, signed, responsible, order, contact } = reply
  return (
    <Card title={t('about')}>
      <Facts>
        <Fact label={t('taken')}>{about.dayAndTime(takenAt)}</Fact>
        <Fact label={t('replied')}>{about.day(repliedAt)}</Fact>
        <Fact label={t('stage')}>{stage && sentence(words.stage(stage))}</Fact>
        <Fact label={t(signed && !signed.by ? 'signedUnnamed' : 'signed')}>
          {signed ? about.signature(signed) || '–' : t('notSigned')}
        </Fact>
        <Fact label={t('responsible')}>{who(responsible)}</Fact>
        <Fact label={t('ordered')}>{about.day(order?.at)}</Fact>
        <Fact label={t('orderedBy')}>{who(order?.by)}</Fact>
        <Fact label={t('services')}>{order?.services.map((service) => quoted(service)).join(', ')}</Fact>
        <Fact label={t('question')}>{quoted(order?.question)}</Fact>
        <Fact label={t('orderComment')}>{quoted(order?.comment)}</Fact>
        <Fact label={t('medical')}>{quoted(order?.medicalInformation)}</Fact>
        <Fact label={t('contact')}>{contact && <CallableText fromSource>{contact}</CallableText>}</Fact>
      </Facts>
    </Card>
  )
}
