import { sentence } from '#platform/dates/dates.ts'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Measure, Outcome, Reply } from '../contract.ts'
import { useResultWords } from '../provord/use-result-words.ts'
import { useAboutWords, who } from '../provsvaret/about-words.ts'

/** When it was done and answered, who answers for it, how far it has come, and what was asked by whom. */
export function AboutOutcome({ reply, outcome }: { reply: Reply; outcome: Outcome }) {
  const t = useTexts('bildsvar')
  const words = useResultWords()
  const about = useAboutWords()
  const { takenAt, repliedAt, stage, signed, responsible, order } = reply
  const { specialty, background, doses, weight, height, seen } = outcome
  const measure = ({ value, unit }: Measure) =>
    quoted([words.inNumbers(value), unit].filter(Boolean).join(' '))
  const behind = [order?.medicalInformation, ...background].flatMap((one) => one ?? [])
  return (
    <Card title={t('about')}>
      <Facts>
        <Fact label={t('examined')}>{about.dayAndTime(takenAt)}</Fact>
        <Fact label={t('replied')}>{about.day(repliedAt)}</Fact>
        <Fact label={t('stage')}>{stage && sentence(words.stage(stage))}</Fact>
        <Fact label={t(signed && !signed.by ? 'signedUnnamed' : 'signed')}>
          {signed ? about.signature(signed) || '–' : t('notSigned')}
        </Fact>
        <Fact label={t('responsible')}>{who(responsible)}</Fact>
        <Fact label={t('specialty')}>{quoted(specialty)}</Fact>
        <Fact label={t('question')}>{quoted(order?.question)}</Fact>
        <Fact label={t('askedBy')}>{who(order?.by)}</Fact>
        <Fact label={t('asked')}>{about.day(order?.at)}</Fact>
        <Fact label={t('background')}>{behind.map((one) => quoted(one)).join('. ')}</Fact>
        <Fact label={t('seen')}>{about.signature(seen)}</Fact>
        <Fact label={t('dose')}>{doses.map(measure).join(', ')}</Fact>
        <Fact label={t('weight')}>{weight && measure(weight)}</Fact>
        <Fact label={t('height')}>{height && measure(height)}</Fact>
      </Facts>
    </Card>
  )
}
