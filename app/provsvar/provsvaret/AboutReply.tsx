import { useNow } from '#platform/clock/clock.ts'
import { formatDay, formatTime, isDateOnly, sentence, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { CallableText } from '#ui/CallableText.tsx'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { LabReply, Professional } from '../contract.ts'
import { useResultWords } from '../provord/use-result-words.ts'

/** When it was taken and answered, who answers for it, how far it has come, and what was asked. */
export function AboutReply({ reply }: { reply: LabReply }) {
  const t = useTexts('provsvaret')
  const words = useResultWords()
  const [language] = useLanguage()
  const today = useNow()
  const { takenAt, repliedAt, stage, signed, responsible, order, contact } = reply
  const day = (value: string | undefined) => value && formatDay(toDate(value), today, language)
  const dayAndTime = (value: string | undefined) =>
    value && (isDateOnly(value) ? day(value) : `${day(value)} ${formatTime(toDate(value), language)}`)
  const signature = [who(signed?.by), day(signed?.at)].filter(Boolean).join(', ')
  return (
    <Card title={t('about')}>
      <Facts>
        <Fact label={t('taken')}>{dayAndTime(takenAt)}</Fact>
        <Fact label={t('replied')}>{day(repliedAt)}</Fact>
        <Fact label={t('stage')}>{stage && sentence(words.stage(stage))}</Fact>
        <Fact label={t(signed && !signed.by ? 'signedUnnamed' : 'signed')}>
          {signed ? signature || '–' : t('notSigned')}
        </Fact>
        <Fact label={t('responsible')}>{who(responsible)}</Fact>
        <Fact label={t('ordered')}>{day(order?.at)}</Fact>
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

/** `Karin Ek, Läkare, Vårdcentralen Ekbacken`, of what is known. */
const who = (one: Professional | undefined) =>
  one &&
  [one.name, one.title, one.unit]
    .flatMap((part) => part ?? [])
    .map((part) => quoted(part))
    .join(', ')
