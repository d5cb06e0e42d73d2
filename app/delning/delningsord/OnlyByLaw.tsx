import type { ReactNode } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { OnlyFor } from '#platform/session/OnlyFor.tsx'
import { useMay } from '#platform/session/session.ts'

type Props = { title: string; intro: string; children: ReactNode }

/** A page of who may read: for the person, and for one who stands in by law. */
export function OnlyByLaw({ title, intro, children }: Props) {
  const t = useTexts('delningsord')
  return (
    <OnlyFor
      isFor={useMay('see', 'delning')}
      title={title}
      intro={intro}
      otherwise={{ title: t('onlyOwn.title'), text: t('onlyOwn.text') }}
    >
      {children}
    </OnlyFor>
  )
}
