import { useEffect } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useLocation } from 'react-router'
import { hasDrafts } from '#platform/session/drafts.ts'
import { logInAddress, logInLeaves, openLogIn } from '#platform/session/log-in.ts'
import { resume } from '#platform/session/session.ts'
import { onLogInElsewhere, type Pause } from '#platform/session/visit.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useFocusedHeading } from '#platform/browser/focus-heading.ts'

type Props = { why: Extract<Pause, { kind: 'ended' }>['why'] }

/** When nobody is logged in: why, and the way in to the same page. Nothing of anybody is left on it. */
export default function LoggedOut({ why }: Props) {
  const t = useTexts('inloggning')
  const { pathname, search } = useLocation()
  const path = pathname + search
  // The log-in is another page: what is being written stays here, and the log-in comes beside it.
  const waiting = hasDrafts() && logInLeaves()
  useFocusedHeading()
  useResume(why !== 'left')
  return (
    <>
      <PageHeading title={t(`title.${why}`)}>
        <p>{t(`text.${why}`)}</p>
        {waiting && <p>{t('waiting')}</p>}
      </PageHeading>
      <p>
        {waiting ? (
          <a href={logInAddress(path)} target="_blank" rel="noopener" {...asButton()}>
            {t('logInBeside')}
          </a>
        ) : (
          <button type="button" {...asButton()} onClick={() => openLogIn(path)}>
            {t('logIn')}
          </button>
        )}
      </p>
    </>
  )
}

/** Goes on by itself when somebody has logged in in another tab, or comes back from there. */
function useResume(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const look = () => {
      if (document.visibilityState === 'visible') void resume()
    }
    const stop = onLogInElsewhere(() => void resume())
    addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      stop()
      removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [wanted])
}
