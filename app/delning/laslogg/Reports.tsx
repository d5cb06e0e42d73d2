import { useRef, useState } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatTime, relativeDay, toDate } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { Notice } from '#ui/Notice.tsx'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import type { Report } from './contract.ts'

type Props = { reports: readonly Report[]; onAgain: () => void }

/** How it goes with the logs that are not simply there. It is heard when one that was waited for has come. */
export function Reports({ reports, onAgain }: Props) {
  const box = useRef<HTMLDivElement>(null)
  /** What is pressed may be gone with the answer. */
  const again = () => {
    box.current?.focus()
    onAgain()
  }
  const queued = reports.filter(({ state }) => state === 'queued')
  const [waited, setWaited] = useState<readonly string[]>([])
  const isNew = queued.filter(({ id }) => !waited.includes(id))
  if (isNew.length > 0) setWaited([...waited, ...isNew.map(({ id }) => id)])
  const told = reports.filter(({ id, state, spoilt }) => state !== 'made' || spoilt || waited.includes(id))
  return (
    <div ref={box} role="status" tabIndex={-1}>
      {told.map((report) => (
        <div key={report.id} className="notes">
          <OneReport report={report} onAgain={again} />
        </div>
      ))}
    </div>
  )
}

function OneReport({ report, onAgain }: { report: Report; onAgain: () => void }) {
  const t = useTexts('laslogg')
  const [language] = useLanguage()
  const now = useNow()
  const { state, askedAt, expectedAt, spoilt } = report
  const keeper = quoted(report.keeper)
  const when = (at: string) => {
    const date = toDate(at)
    const day = relativeDay(date, now, language) ?? formatDate(date, 'date', language)
    return `${day} ${formatTime(date, language)}`
  }
  const isLate = Date.parse(expectedAt ?? askedAt ?? '') < now.getTime()
  const lines =
    state === 'queued'
      ? [
          askedAt
            ? t('report.queued', { keeper, asked: when(askedAt) })
            : t('report.queuedUndated', { keeper }),
          isLate ? t('report.late') : expectedAt ? t('report.expected', { expected: when(expectedAt) }) : '',
          isLate ? t('report.call', { keeper }) : t('report.leave'),
        ]
      : [
          t(`report.${state}`, { keeper }),
          spoilt ? t('report.spoilt', { keeper, count: spoilt }) : '',
          state === 'failed' ? t('report.call', { keeper }) : '',
        ]
  return (
    <Notice tone={state === 'queued' ? 'info' : state === 'made' && !spoilt ? 'ok' : 'warn'}>
      {lines.filter(Boolean).map((line) => (
        <p key={line}>
          <WithSource>{line}</WithSource>
        </p>
      ))}
      {(state === 'lost' || state === 'failed' || (state === 'queued' && isLate)) && (
        <p>
          <button type="button" {...asButton('secondary')} onClick={onAgain}>
            {t(state === 'queued' ? 'report.look' : 'report.again')}
          </button>
        </p>
      )}
    </Notice>
  )
}
