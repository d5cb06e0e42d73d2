import { useTexts } from '#platform/i18n/use-texts.ts'
import { Fact } from '#ui/Facts.tsx'
import { SourceText } from '#ui/SourceText.tsx'

/** What may be read, a thing each, as the one who asked has it; else that nobody says. */
export function Information({ of }: { of: readonly string[] | undefined }) {
  const t = useTexts('delningsord')
  return (
    <Fact label={t('information')}>
      {of?.length ? (
        <ul role="list">
          {of.map((one) => (
            <li key={one}>
              <SourceText>{one}</SourceText>
            </li>
          ))}
        </ul>
      ) : (
        t('notTold')
      )}
    </Fact>
  )
}
