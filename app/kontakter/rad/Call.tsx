import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { inShort } from '#ui/in-short.ts'
import { CallLink } from '#ui/PhoneLink.tsx'

/** Calls somebody; its name says whom where it is heard alone. */
export function Call({ tel, name }: { tel: string; name: string }) {
  const t = useTexts('kontakter')
  return (
    <CallLink number={tel} {...asButton('secondary')} aria-label={t('callName', { name: inShort(name) })}>
      {t('call')}
    </CallLink>
  )
}
