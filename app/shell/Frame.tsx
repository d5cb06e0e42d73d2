import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { paths } from '../paths.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { lazyWithTexts } from '#platform/i18n/lazy-with-texts.ts'
import type { Session } from '#platform/session/contract.ts'
import { type ItemAddress, ItemOwnerContext } from '#platform/session/NotHere.tsx'
import { useOtherOwner } from '#platform/session/page-owner.ts'
import { subjectOf, useSessionState } from '#platform/session/session.ts'
import { useVisit } from '#platform/session/visit.ts'
import { PageHeading, WhoseContext } from '#ui/PageHeading.tsx'
import { OmbudAccess } from './OmbudAccess.tsx'
import { OmbudBanner } from './OmbudBanner.tsx'
import { Brand } from './Brand.tsx'
import { Footer } from './Footer.tsx'
import styles from './Frame.module.css'
import { SessionClock } from './inloggning/SessionClock.tsx'
import { Navigation } from './Navigation.tsx'
import { PersonBadge } from './PersonBadge.tsx'

const LoggedOut = lazyWithTexts(() => import('./inloggning/LoggedOut.tsx'), ['inloggning'])
const Stopped = lazyWithTexts(() => import('./stopp/Stopped.tsx'), ['stopp'])
const ItemOwner = lazyWithTexts(() => import('./stopp/ItemOwner.tsx'), ['stopp'])
const OtherOwner = lazyWithTexts(() => import('./stopp/OtherOwner.tsx'), ['stopp'])

/** Everything around the pages: skip link, header with the person, navigation, and the place of the page. */
export function Frame() {
  const { t } = useTranslation('shell')
  const session = useSessionState()
  const visit = useVisit()
  const { pause } = visit
  const main = useRef<HTMLElement>(null)
  const shown = pause ? undefined : session.data
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
          {pause?.kind !== 'ended' && <Navigation />}
          {session.data && pause?.kind !== 'ended' && <PersonBadge person={session.data.person} />}
        </div>
      </header>
      {shown && <OmbudBanner subject={subjectOf(shown, visit)} />}
      <p aria-live="polite" className="visually-hidden">
        {useAnnouncement(shown)}
      </p>
      <main className="content" ref={main} tabIndex={-1}>
        <SessionView session={session} />
      </main>
      <Footer loggedIn={session.data !== undefined && pause?.kind !== 'ended'} />
      {shown && <SessionClock />}
      <ScrollRestoration />
    </div>
  )
}

/** Said to a screen reader at each change of person; the eye has the banner, and the style sheet its mark. */
function useAnnouncement(session: Session | undefined): string | undefined {
  const { t } = useTranslation('shell')
  const visit = useVisit()
  const [last, setLast] = useState<{ key: string; changed: boolean }>()
  const subject = session && subjectOf(session, visit)
  const key = subject && JSON.stringify([subject.personId, visit.preview])
  if (key !== undefined && key !== last?.key) setLast({ key, changed: last !== undefined })
  const marked = subject !== undefined && (!subject.own || visit.preview !== undefined)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-ombud', marked)
  }, [marked])
  if (!subject || !last?.changed) return undefined
  if (visit.preview) return t('ombud.preview', { name: visit.preview.name })
  if (subject.own) return t('ombud.ownShown')
  return t('ombud.shownFor', { name: subject.name ?? t('ombud.protected') })
}

function SessionView({ session }: { session: ReturnType<typeof useSessionState> }) {
  const { t } = useTranslation('shell')
  const { pause } = useVisit()
  if (pause?.kind === 'ended') {
    return (
      <Suspense fallback={<Waiting />}>
        <LoggedOut why={pause.why} />
      </Suspense>
    )
  }
  if (session.data && pause) {
    return (
      <Suspense fallback={<Waiting />}>
        <Stopped pause={pause} />
      </Suspense>
    )
  }
  if (session.data) return <Person session={session.data} />
  if (!session.error) return <Waiting />
  return (
    <>
      <PageHeading title={t('sessionTitle')} />
      <Failure error={session.error} retrying={session.isFetching} onRetry={() => void session.refetch()} />
    </>
  )
}

function Waiting() {
  const { t } = useTranslation('shell')
  return (
    <>
      <PageHeading title={t('sessionTitle')}>
        <p role="status">{t('loadingSession')} …</p>
      </PageHeading>
      <div className="waiting" aria-hidden="true">
        <div />
        <div />
      </div>
    </>
  )
}

function ownerOf(address: ItemAddress) {
  return (
    <Suspense>
      <ItemOwner {...address} />
    </Suspense>
  )
}

/** The page, of one person. Another person's is another page: nothing of the former lives on in it. */
function Person({ session }: { session: Session }) {
  const { t } = useTranslation('shell')
  const visit = useVisit()
  const { own, personId, name } = subjectOf(session, visit)
  const otherOwner = useOtherOwner(personId)
  if (otherOwner !== undefined) {
    return (
      <Suspense fallback={<Waiting />}>
        <OtherOwner personId={otherOwner} />
      </Suspense>
    )
  }
  return (
    <WhoseContext value={own ? undefined : (name ?? t('ombud.protected'))}>
      <OmbudAccess key={JSON.stringify([session.actor.actorId, personId, visit.preview])}>
        <ItemOwnerContext value={ownerOf}>
          <Outlet />
        </ItemOwnerContext>
      </OmbudAccess>
    </WhoseContext>
  )
}

/** Takes focus to the heading of the new page, so that a screen reader says where one has come, and whose page it is. */
function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const { subject, preview, pause } = useVisit()
  const page = JSON.stringify([pathname, subject, preview])
  const shown = useRef(page)
  useEffect(() => {
    if (pause || shown.current === page) return
    shown.current = page
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [page, pause])
}
