import { useContext } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { ToOthersContext } from '#ui/to-others.tsx'

/** Calls a contact. `tel` is a plain number, as `plainNumber` gives it; `number` as its source writes it, for paper. */
export function CardCall({ tel, number, name }: { tel: string; number: string; name: string }) {
  const t = useTexts('kontakter')
  if (useContext(ToOthersContext)) return <span className="number">{number}</span>
  return (
    <a
      href={`tel:${tel}`}
      data-number={number}
      {...asButton('secondary')}
      aria-label={t('callName', { name })}
    >
      {t('call')}
    </a>
  )
}
