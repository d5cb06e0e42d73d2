import { useTexts } from '#platform/i18n/use-texts.ts'

/** Where to turn in need, by one tap. Our own numbers, for which the first view needs no reader of numbers. */
export function Acute() {
  const t = useTexts('shell')
  return (
    <p>
      {t('acute')
        .split(/(\d+)/)
        .map((part) =>
          /\d/.test(part) ? (
            <a key={part} href={`tel:${part}`}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
    </p>
  )
}
