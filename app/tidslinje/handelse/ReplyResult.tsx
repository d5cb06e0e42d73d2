import { useTexts } from '#platform/i18n/use-texts.ts'
import { sourceName } from '#platform/answer/ItemSource.tsx'
import { isRefused } from '#platform/http/is-refused.ts'
import { Notice } from '#ui/Notice.tsx'
import type { TimelineEvent } from '../contract.ts'
import type { Sending } from './use-reply.ts'
import { quoted, WithSource } from '#ui/SourceText.tsx'
import { UndoButton } from './UndoButton.tsx'

type Props = { sending: Sending; event: TimelineEvent; onUndo: () => void }

/** What the source said, in words. What is not known to be done is never said to be. */
export function ReplyResult({ sending, event, onUndo }: Props) {
  const t = useTexts('handelse')
  const { sent, answer, error, busy } = sending
  const source = sourceName(event.source)
  if (!sent) return null
  if (!answer) {
    return (
      <div role="alert">
        <Notice tone="alert" title={t(isRefused(error) ? 'refused.title' : 'unsure.title')}>
          <p>{t(isRefused(error) ? 'refused.text' : 'unsure.text', { source })}</p>
        </Notice>
      </div>
    )
  }
  const { outcome, undoable, text } = answer
  const done = outcome === 'done'
  return (
    <div role="status">
      <Notice tone={done ? 'ok' : 'warn'} title={t(done ? `done.${sent}` : `outcome.${outcome}`)}>
        {text && (
          <p>
            <WithSource>{t('says', { source, text: quoted(text) })}</WithSource>
          </p>
        )}
        {!done && !text && <p>{t('contact')}</p>}
        {undoable && sent !== 'undo' && <UndoButton busy={busy} onUndo={onUndo} />}
      </Notice>
    </div>
  )
}
