import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { ToOthersContext } from '#ui/to-others.tsx'

/** Where to turn in need, by one tap. Our own numbers, for which the first view needs no reader of numbers. */
export function Acute() {
  const t = useTexts('shell')
  const toOthers = useContext(ToOthersContext)
  return (
    <p>
      {t('acute')
        .split(/(\d+)/)
        .map((part) =>
          !toOthers && /\d/.test(part) ? (
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
