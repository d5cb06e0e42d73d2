import { useTexts } from '#platform/i18n/use-texts.ts'
import { CallLink } from '#ui/PhoneLink.tsx'

/** Where to turn in need, by one tap. Our own words, so that the first view needs no reader of numbers. */
export function Acute() {
  const t = useTexts('shell')
  return (
    <p>
      {t('acute')
        .split(/(\d+)/)
        .map((part) =>
          /\d/.test(part) ? (
            <CallLink key={part} number={part}>
              {part}
            </CallLink>
          ) : (
            part
          ),
        )}
    </p>
  )
}
