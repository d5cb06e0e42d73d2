import { WholeSource } from '#platform/answer/ItemSource.tsx'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { Changes } from '#ui/Changes.tsx'
import { Fact, Facts } from '#ui/Facts.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { Agreement } from '../contract.ts'
import { useDate } from './use-date.ts'

/** Between whom an agreement is, whom it comes from, and what has changed in it. */
export function AboutAgreement({ agreement: { parties, history, source } }: { agreement: Agreement }) {
  const t = useTexts('overenskommelse')
  const provenance = useTexts('harkomst')
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
        <Fact label={provenance('law')}>{provenance(`laws.${source.legalDomain}`)}</Fact>
      </Facts>
      <WholeSource source={source} />
      <Changes title={t('history')} all={history.map((change) => ({ ...change, day: date(change.date) }))} />
    </>
  )
}
