import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMarkOpened } from '#platform/opened/use-opened.ts'
import { useWho } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import type { Reply } from '../contract.ts'
import styles from './MarkUnread.module.css'

/**
 * Makes a reply unread again, or read. Not of one without a time, which never is new, nor for one who looks as an ombud would.
 */
export function MarkUnread({ reply: { id, source } }: { reply: Reply }) {
  const t = useTexts('provsvaret')
  const { preview } = useWho()
  const { mutate, isPending, isError, isSuccess } = useMarkOpened()
  const [unread, setUnread] = useState(false)
  if (preview || !source.authorTime) return null
  const press = () =>
    mutate({ area: 'provsvar', id, opened: unread }, { onSuccess: () => setUnread(!unread) })
  return (
    <div>
      <button
        type="button"
        {...asButton('secondary')}
        aria-disabled={isPending}
        onClick={isPending ? undefined : press}
      >
        {t(unread ? 'markRead' : 'markUnread')}
      </button>
      <p role="status" className={styles['said']}>
        {isError ? t('markFailed') : isSuccess && t(unread ? 'markedUnread' : 'markedRead')}
      </p>
    </div>
  )
}
