import { AboutItem } from '#platform/answer/AboutItem.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Changes } from '#ui/Changes.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { Agreement } from '../contract.ts'
import { useDate } from './use-date.ts'

/** Between whom an agreement is, whom it comes from, and what has changed in it. */
export function AboutAgreement({ agreement: { parties, history, source } }: { agreement: Agreement }) {
  const t = useTexts('overenskommelse')
  const date = useDate()
  return (
    <>
      <Facts>
        <Fact label={t('parties')}>
          {parties.length > 0 && (
            <ul role="list">
              {parties.map(({ name }, index) => (
                // Two may have the same name.
                <li key={`${index} ${name}`}>
                  <SourceText>{name}</SourceText>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      <AboutItem source={source} />
      <Changes title={t('history')} all={history.map((change) => ({ ...change, day: date(change.date) }))} />
    </>
  )
}
