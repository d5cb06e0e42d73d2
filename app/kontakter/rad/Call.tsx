import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { inShort } from '#ui/in-short.ts'
import { CallLink, PhoneLink } from '#ui/PhoneLink.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'

type Props = {
  tel: string
  name: string
  /** As its source writes it, where it does not stand beside: read in its place where nothing is called. */
  number?: string | undefined
}

/** Calls somebody; its name says whom where it is heard alone. */
export function Call({ tel, name, number }: Props) {
  const t = useTexts('kontakter')
  if (useContext(ToOthersContext)) return number && <PhoneLink number={number} plain />
  return (
    <CallLink number={tel} {...asButton('secondary')} aria-label={t('callName', { name: inShort(name) })}>
      {t('call')}
    </CallLink>
  )
}
