import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import type { LatestList } from '#platform/queries/latest.ts'
import { asButton } from '#ui/button.ts'

type Props = {
  of: LatestList<unknown>
  /** How many have come and are not in the list, since others before them may be missing. */
  hidden: number
}

/**
 * Says how many there are that have not been asked for, and asks for them. That they have come is heard, and takes the focus of
 * the button, which is gone.
 */
export function Earlier({ of: { earlier, askForAll, all }, hidden }: Props) {
  const t = useTexts('tidigare')
  const [isAsked, setIsAsked] = useState(false)
  const fetched = useRef<HTMLParagraphElement>(null)
  const isHere = isAsked && all.data !== undefined
  useEffect(() => {
    if (isHere) fetched.current?.focus()
  }, [isHere])
  if (isHere) {
    return (
      <p ref={fetched} tabIndex={-1}>
        {t('fetched')}
      </p>
    )
  }
  if (earlier === 0) return null
  const busy = all.isFetching
  const ask = () => {
    setIsAsked(true)
    askForAll()
  }
  return (
    <div>
      <p>{t('earlier', { count: earlier + hidden })}</p>
      <p role="status">{busy ? t('fetching') : all.error && t('failed')}</p>
      <p>
        <button
          type="button"
          {...asButton('secondary')}
          aria-disabled={busy}
          onClick={busy ? undefined : ask}
        >
          {t('fetch')}
        </button>
      </p>
    </div>
  )
}
