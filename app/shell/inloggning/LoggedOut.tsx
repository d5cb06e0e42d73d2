import { useEffect } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { useLocation } from 'react-router'
import { hasDrafts } from '#platform/session/drafts.ts'
import { logInAddress, logInLeaves, openLogIn } from '#platform/session/log-in.ts'
import { isWanted } from '#platform/session/ask-session.ts'
import { leave, resume } from '#platform/session/session.ts'
import { onLogInElsewhere, type Pause } from '#platform/session/visit.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { focusHeading } from '#platform/browser/focus-heading.ts'

type Props = Pick<Extract<Pause, { kind: 'ended' }>, 'why' | 'unheard'>

/**
 * When nobody is logged in: why, and the way in to the same page. While the platform has not confirmed it that is what it says,
 * with a way to ask again. Nothing of anybody is left on it.
 */
export default function LoggedOut({ why, unheard }: Props) {
  const t = useTexts('inloggning')
  const said = unheard ?? why
  useEffect(() => {
    if (said) focusHeading()
  }, [said])
  // Who has asked to be logged out is not let in again by a log-in that may be left.
  useResume(why !== 'left' && !unheard)
  return (
    <>
      <PageHeading title={t(`title.${said}`)}>
        <p role={unheard && 'status'}>{t(`text.${said}`)}</p>
      </PageHeading>
      {unheard === 'unsure' && (
        <p>
          <button type="button" {...asButton()} onClick={() => void leave('left')}>
            {t('leaveAgain')}
          </button>
        </p>
      )}
      {!unheard && <LogIn />}
    </>
  )
}

function LogIn() {
  const t = useTexts('inloggning')
  const { pathname, search } = useLocation()
  const path = pathname + search
  // The log-in is another page: what is being written stays here, and the log-in comes beside it.
  const waiting = hasDrafts() && logInLeaves()
  return (
    <>
      {waiting && <p>{t('waiting')}</p>}
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

/** Goes on by itself when somebody has logged in in another tab, or comes back from there, also if that was just before. */
function useResume(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const look = () => {
      if (document.visibilityState === 'visible') void resume()
    }
    if (isWanted()) void resume()
    const stop = onLogInElsewhere(() => void resume())
    addEventListener('focus', look)
    addEventListener('pageshow', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      stop()
      removeEventListener('focus', look)
      removeEventListener('pageshow', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [wanted])
}
