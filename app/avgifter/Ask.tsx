import { useTexts } from '#platform/i18n/use-texts.ts'
import { Fact } from '#ui/Facts.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { Fee } from './contract.ts'

/** Whom to ask about a fee, with the number to call where it is known. */
export function Ask({ fee: { ask } }: { fee: Fee }) {
  const t = useTexts('avgifter')
  return (
    <Fact label={t('ask')}>
      {ask && (
        <>
          <SourceText>{ask.name}</SourceText>
          {ask.phone && (
            <>
              <br />
              <PhoneLink number={ask.phone} />
            </>
          )}
        </>
      )}
    </Fact>
  )
}
