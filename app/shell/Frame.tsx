import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { paths } from '../paths.ts'
import { Failure } from '../platform/answer/Failure.tsx'
import { useSessionState } from '../platform/session/session.ts'
import { PageHeading } from '../ui/PageHeading.tsx'
import { OmbudAccess } from './OmbudAccess.tsx'
import { Brand } from './Brand.tsx'
import { Footer } from './Footer.tsx'
import styles from './Frame.module.css'
import { Navigation } from './Navigation.tsx'
import { PersonBadge } from './PersonBadge.tsx'

/** Everything around the pages: skip link, header with the person, navigation, and the place of the page. */
export function Frame() {
  const { t } = useTranslation('shell')
  const session = useSessionState()
  const main = useRef<HTMLElement>(null)
  useFocusOnNavigation()
  return (
    <div className="frame">
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <header className="top">
        <div className="top-row">
          <Link to={paths.oversikt()} className="brand" aria-label={t('brandLink')}>
            <Brand />
          </Link>
          <Navigation />
          {session.data && <PersonBadge person={session.data.person} />}
        </div>
      </header>
      <main className="content" ref={main} tabIndex={-1}>
        <SessionView session={session} />
      </main>
      <Footer />
      <ScrollRestoration />
    </div>
  )
}

function SessionView({ session }: { session: ReturnType<typeof useSessionState> }) {
  const { t } = useTranslation('shell')
  if (session.data) {
    return (
      <OmbudAccess>
        <Outlet />
      </OmbudAccess>
    )
  }
  return (
    <>
      <PageHeading title={t('sessionTitle')}>
        {!session.error && <p role="status">{t('loadingSession')} …</p>}
      </PageHeading>
      {session.error ? (
        <Failure error={session.error} retrying={session.isFetching} onRetry={() => void session.refetch()} />
      ) : (
        <div className="waiting" aria-hidden="true">
          <div />
          <div />
        </div>
      )}
    </>
  )
}

/** Takes focus to the heading of the new page, so that a screen reader says where one has come. */
function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [pathname])
}
