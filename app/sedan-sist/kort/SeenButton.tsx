import { useEffect, useRef } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { asButton } from '#ui/button.ts'
import { useMarkSeen } from '../use-mark-seen.ts'

type Props = { version: string | undefined; isNeeded: boolean }

/** Says to the platform that what is told has been seen. What came of it takes the focus. */
export function SeenButton({ version, isNeeded }: Props) {
  const t = useTexts('sedan-sist')
  const { mutate, isPending, isSuccess, isError, status } = useMarkSeen()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (status === 'success' || status === 'error') said.current?.focus({ preventScroll: true })
  }, [status])
  return (
    <>
      {(isSuccess || isError) && (
        <p ref={said} tabIndex={-1}>
          {t(isError ? 'markFailed' : 'marked')}
        </p>
      )}
      {isNeeded && version !== undefined && (
        <p>
          <button
            type="button"
            {...asButton('secondary')}
            aria-disabled={isPending}
            onClick={isPending ? undefined : () => mutate(version)}
          >
            {t('mark')}
          </button>
        </p>
      )}
    </>
  )
}
