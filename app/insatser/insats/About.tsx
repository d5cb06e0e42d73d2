import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Card } from '#ui/Card.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { quoted } from '#ui/SourceText.tsx'
import type { Insats } from '../contract.ts'
import { useInsatsWords } from '../insats-words.ts'

/** What the source tells of the insats itself, and whom it comes from. */
export function About({ insats }: { insats: Insats }) {
  const t = useTexts('insats')
  const { kind, help, day } = useInsatsWords()
  const { input, scope, housing, validFrom, validTo, source } = insats
  const what = help(insats)
  return (
    <Card title={t('about')}>
      {what && <p>{what}</p>}
      <Facts>
        <Fact label={t('kind')}>{kind(insats)}</Fact>
        <Fact label={t('input')}>{quoted(input)}</Fact>
        <Fact label={t('scope')}>{quoted(scope)}</Fact>
        <Fact label={t('housing')}>{quoted(housing)}</Fact>
        <Fact label={t('from')}>{validFrom && day(validFrom)}</Fact>
        <Fact label={t('to')}>{validTo && day(validTo)}</Fact>
      </Facts>
      <AboutItem source={source} />
    </Card>
  )
}
