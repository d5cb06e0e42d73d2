import { sourceName } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Columns } from '#ui/Columns.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { Notice } from '#ui/Notice.tsx'
import { quoted } from '#ui/SourceText.tsx'
import { Stack } from '#ui/Stack.tsx'
import { wordsOf } from '../alerts.ts'
import type { Diagnosis, HealthItem } from '../contract.ts'
import { rowsOf } from '../diagnoses.ts'
import { useHealthWords } from '../health-words.ts'
import { AboutRecord, PartlyOf, RecordFacts } from './AboutRecord.tsx'
import { Related } from './Related.tsx'

/** A diagnosis, and what each who has set the same has written of it. */
export function DiagnosisBody({ diagnosis, items }: { diagnosis: Diagnosis; items: HealthItem[] }) {
  const t = useTexts('halsouppgift')
  const all = items.filter((one) => one.kind === 'diagnosis')
  const row = rowsOf(all).find(({ told }) => told.includes(diagnosis))
  const others = row?.told.filter((one) => one !== diagnosis) ?? []
  const told = [diagnosis, ...others]
  const ids = [...new Set(told.flatMap(({ related }) => related))]
  const related = <Related ids={ids} items={items} />
  const [only] = others.length === 0 ? told : []
  return (
    <Stack>
      {!only && <Notice tone="info">{t('several')}</Notice>}
      {told.map((one) => (
        <PartlyOf key={one.id} item={one} />
      ))}
      <Columns beside={only ? <AboutRecord item={only} /> : related}>
        {told.map((one) => (
          <Card key={one.id} title={only ? t('diagnosis') : sourceName(one.source)}>
            {only ? (
              <Facts>
                <DiagnosisFacts diagnosis={one} />
              </Facts>
            ) : (
              <RecordFacts item={one}>
                <DiagnosisFacts diagnosis={one} />
              </RecordFacts>
            )}
          </Card>
        ))}
        {only && related}
      </Columns>
    </Stack>
  )
}

function DiagnosisFacts({ diagnosis: { code, title, type, chronic, setAt } }: { diagnosis: Diagnosis }) {
  const t = useTexts('halsouppgift')
  const words = useHealthWords()
  return (
    <>
      <Fact label={t('diagnosis')}>{quoted(wordsOf(code) ?? title)}</Fact>
      <Fact label={t('chronic')}>{chronic !== undefined && t(chronic ? 'yes' : 'no')}</Fact>
      <Fact label={t('kind')}>{quoted(type)}</Fact>
      <Fact label={t('setAt')}>{setAt && words.date(setAt)}</Fact>
      <Fact label={t('code')}>{quoted(code?.code)}</Fact>
    </>
  )
}
