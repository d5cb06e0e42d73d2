import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useMarkOpened } from './use-opened.ts'
import { useWho } from '#platform/session/session.ts'
import { asButton } from '#ui/button.ts'
import type { Source } from '#platform/answer/contract.ts'
import styles from './MarkUnread.module.css'

type Props = { area: string; item: { id: string; source: Source } }

/**
 * Makes an item of an area unread again, or read. Not of one without a time, which never is new, nor for one who looks as an ombud would.
 */
export function MarkUnread({ area, item: { id, source } }: Props) {
  const t = useTexts('opened')
  const { preview } = useWho()
  const { mutate, isPending, isError, isSuccess } = useMarkOpened()
  const [unread, setUnread] = useState(false)
  if (preview || !source.authorTime) return null
  const press = () => mutate({ area, id, opened: unread }, { onSuccess: () => setUnread(!unread) })
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
