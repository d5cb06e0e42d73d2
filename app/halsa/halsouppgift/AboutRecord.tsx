import { PartlyRead } from '#platform/answer/harkomst/PartlyRead.tsx'
import { AboutItem } from '#platform/answer/AboutItem.tsx'
import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { HealthItem } from '../contract.ts'
import { useHealthWords } from '../health-words.ts'

/** Who has written a record and when, whether it is signed, and whom it comes from. */
export function AboutRecord({ item }: { item: HealthItem }) {
  const t = useTexts('halsouppgift')
  return (
    <Card title={t('source')}>
      <RecordFacts item={item} />
    </Card>
  )
}

type FactsProps = { item: HealthItem; children?: ReactNode }

/** The same without a card of its own, after other facts of the record. */
export function RecordFacts({ item: { responsible, signed, writtenAt, source }, children }: FactsProps) {
  const t = useTexts('halsouppgift')
  const words = useHealthWords()
  const by = responsible && [responsible.name, responsible.title].filter(Boolean).join(', ')
  const signedOn = signed?.at ? words.date(signed.at) : t('signedSomeDay')
  return (
    <>
      <Facts>
        {children}
        <Fact label={t('written')}>{writtenAt && words.date(writtenAt)}</Fact>
        <Fact label={t('by')}>{quoted(by)}</Fact>
        <Fact label={t('signed')}>
          {!signed
            ? t('notSigned')
            : signed.name
              ? t('signedBy', { date: signedOn, name: quoted(signed.name) })
              : signedOn}
        </Fact>
      </Facts>
      <AboutItem
        source={source}
        of={[writtenAt && words.date(writtenAt), quoted(by)].filter(Boolean).join(', ')}
      />
    </>
  )
}

/** Over what there is of a record, when there should be more. */
export function PartlyOf({ item: { partly, source } }: { item: HealthItem }) {
  return partly && <PartlyRead source={source} />
}
