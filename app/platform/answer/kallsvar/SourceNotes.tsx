import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { Answer, ProcessingStatus } from '#platform/answer/contract.ts'
import { CoverageNotes } from './CoverageNotes.tsx'
import { coverageOf } from '#platform/answer/coverage.ts'
import { useInFold } from '#platform/answer/in-fold.ts'
import { joinNames } from '#platform/answer/names.ts'
import { Notice } from '#ui/Notice.tsx'
import { useTold } from './use-told.ts'

/**
 * What is to be said of the sources of an answer. Who is still asked, when the rest is shown, and then how it went, stand in the
 * same room.
 */
export default function SourceNotes({ answer }: { answer: Answer<unknown> }) {
  const t = useTexts('kallsvar')
  // Those that were asked when this came on the page.
  const [awaited] = useState(() => coverageOf(answer).asked)
  const isAwaited = ({ logicalAddress }: ProcessingStatus) =>
    awaited.some((one) => one.logicalAddress === logicalAddress)
  const { asked, missing, stale, unreadable } = coverageOf(answer)
  useInFold({ why: missing.length + stale.length + unreadable.length > 0 && 'failed' })
  const lost = missing.filter(isAwaited)
  const named = (some: ProcessingStatus[]) => ({
    count: some.length,
    names: joinNames(
      some.map(({ sourceName }) => sourceName),
      t('and'),
      '',
    ),
  })
  const isOver = asked.length === 0
  const ended = lost.length > 0 ? t('missing', named(lost)) : t('came', named(awaited))
  const told = useTold(isOver, awaited.length > 0 ? ended : '')
  const most = [t('missing', named(awaited)), ...(awaited.length > 1 ? [t('asked', named(awaited))] : [])]
  const others = answer.processingStatus.filter(
    (status) => status.statusCode !== 'NoDataSynchFailed' || !isAwaited(status),
  )
  return (
    <>
      <CoverageNotes answer={{ ...answer, processingStatus: others }} />
      {awaited.length > 0 && (
        <div className="notes">
          <Notice tone={lost.length > 0 ? 'warn' : 'info'}>
            <div data-most={most.join('\n')} data-over={isOver}>
              {/* One of several may be gone before the others have answered. */}
              <div>
                {!isOver && lost.length > 0 && <p>{ended}</p>}
                <p>{isOver ? ended : t('asked', named(asked))}</p>
              </div>
            </div>
          </Notice>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </>
  )
}
