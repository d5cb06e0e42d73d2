import { useTexts } from '#platform/i18n/use-texts.ts'
import { Notice } from '#ui/Notice.tsx'
import { SourceText } from '#ui/SourceText.tsx'
import type { Answer } from '#platform/answer/contract.ts'
import { coverageOf } from '#platform/answer/coverage.ts'
import { joinNames } from '#platform/answer/names.ts'

/** Names the sources of one answer that did not answer, may be out of date, or sent what cannot be read. */
export function CoverageNotes({ answer }: { answer: Answer<unknown> }) {
  const t = useTexts('kallsvar')
  const { missing, stale, unreadable } = coverageOf(answer)
  const join = (records: { sourceName?: string | undefined }[]) =>
    joinNames(
      records.map((record) => record.sourceName),
      t('and'),
      t('unknownSource'),
    )
  const said = answer.processingStatus.filter(({ message }) => message)
  const isWhole = missing.length + stale.length + unreadable.length === 0
  if (isWhole && said.length === 0) return null
  return (
    <div className="notes">
      <Notice tone={isWhole ? 'info' : 'warn'}>
        {said.map(({ logicalAddress, sourceName, message }) => (
          <p key={logicalAddress}>
            {sourceName}: <SourceText>{message ?? ''}</SourceText>
          </p>
        ))}
        {missing.length > 0 && <p>{t('missing', { count: missing.length, names: join(missing) })}</p>}
        {stale.length > 0 && <p>{t('stale', { names: join(stale) })}</p>}
        {unreadable.length > 0 && (
          <p>{t('unreadable', { count: unreadable.length, names: join(unreadable) })}</p>
        )}
      </Notice>
    </div>
  )
}
