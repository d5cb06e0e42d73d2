import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'

/** Calls a contact. `tel` is a plain number, as `plainNumber` gives it. */
export function CardCall({ tel, name }: { tel: string; name: string }) {
  const t = useTexts('kontakter')
  return (
    <a href={`tel:${tel}`} {...asButton('secondary')} aria-label={t('callName', { name })}>
      {t('call')}
    </a>
  )
}
