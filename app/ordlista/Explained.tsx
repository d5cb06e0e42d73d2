import { type ReactNode, useEffect, useState } from 'react'
import { loadTexts } from '#platform/i18n/texts.ts'
import { ExplainingContext } from '#ui/words.ts'
import type { explainingOf } from './ord/explaining.tsx'

type Props = { kind: 'page' | 'paper'; children: ReactNode }

/** A page whose words of care are explained. It is there without that until the list has come, or if it cannot. */
export function Explained({ kind, children }: Props) {
  const [explaining, setExplaining] = useState<ReturnType<typeof explainingOf>>()
  useEffect(() => {
    let isHere = true
    Promise.all([import('./ord/explaining.tsx'), loadTexts(['ord'])]).then(
      ([list]) => isHere && setExplaining(list.explainingOf(kind)),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [kind])
  return (
    <ExplainingContext value={explaining}>
      {children}
      {explaining?.last}
    </ExplainingContext>
  )
}
