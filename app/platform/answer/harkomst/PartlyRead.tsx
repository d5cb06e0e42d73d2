import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Source } from '#platform/answer/contract.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'

/** On the page of a thing of which something could not be read: that it is so, and who knows the rest. */
export function PartlyRead({ source }: { source: Source }) {
  const t = useTexts('harkomst')
  return (
    <Notice tone="warn" title={t('partly')}>
      <p>
        <WithSource>{t('partlyHelp', { source: quoted(sourceName(source)) })}</WithSource>
      </p>
    </Notice>
  )
}
