import { useTexts } from '#platform/i18n/use-texts.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'

/** What may be read, in a line, where the one who asked has said it. */
export function WhatIsRead({ information }: { information: readonly string[] | undefined }) {
  const t = useTexts('delningsord')
  if (!information?.length) return null
  return (
    <p>
      {t('information')}: <WithSource>{information.map(quoted).join(', ')}</WithSource>
    </p>
  )
}
