import { useTexts } from '#platform/i18n/use-texts.ts'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Reply } from '../contract.ts'

/** Whom to ask about a reply. Nothing when nobody is known. */
export function Ask({ ask }: Pick<Reply, 'ask'>) {
  const t = useTexts('provord')
  if (!ask) return null
  const { unit, phone } = ask
  return (
    <p>
      <WithSource>{t(phone ? 'ask' : 'askNoPhone', { unit: quoted(unit) })}</WithSource>{' '}
      {phone && <PhoneLink number={phone} />}
    </p>
  )
}
