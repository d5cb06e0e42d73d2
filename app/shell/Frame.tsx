import { type ReactNode, Suspense, useContext, useEffect, useRef, useState } from 'react'
import { useNow } from '#platform/clock/clock.ts'
import { formatDate, formatTime } from '#platform/dates/dates.ts'
import { useLanguage, useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { useLocation } from 'react-router'
import { paths } from '../paths.ts'
import { Failure } from '#platform/answer/Failure.tsx'
import { focusHeading, useFocusHandedOn } from '#platform/browser/focus-heading.ts'
import { useArrivals } from '#platform/navigation/arrival.ts'
import { useScroll } from '#platform/navigation/scroll.ts'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import type { Session } from '#platform/session/contract.ts'
import { type ItemAddress, ItemOwnerContext } from '#platform/session/NotHere.tsx'
import { useOtherOwner } from '#platform/session/page-owner.ts'
import { subjectOf, useSessionState } from '#platform/session/session.ts'
import { useVisit } from '#platform/session/visit.ts'
import { asButton } from '#ui/button.ts'
import { PageHeading, WhoseContext } from '#ui/PageHeading.tsx'
import { ToOthersContext } from '#ui/to-others.tsx'
import { OmbudAccess } from '../person/OmbudAccess.tsx'
import { OmbudBanner } from '../person/OmbudBanner.tsx'
import { PersonBadge } from '../person/PersonBadge.tsx'
import { Brand } from './Brand.tsx'
import { Footer } from './Footer.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import styles from './Frame.module.css'
import { SessionClock } from './inloggning/SessionClock.tsx'
import { Navigation } from './Navigation.tsx'
import { PageBoundary } from './PageBoundary.tsx'

const { Part: LoggedOut } = lazyPart(() => import('./inloggning/LoggedOut.tsx'), ['inloggning'])
const { Part: Stopped } = lazyPart(() => import('../person/stopp/Stopped.tsx'), ['stopp'])
const { Part: ItemOwner } = lazyPart(() => import('../person/stopp/ItemOwner.tsx'), ['stopp'])
const { Part: OtherOwner } = lazyPart(() => import('../person/stopp/OtherOwner.tsx'), ['stopp'])

/** Everything around the pages: skip link, header with the person, navigation, and the place of the page. */
export function Frame({ children }: { children: ReactNode }) {
  const { pause, preview } = useVisit()
  return (
    <ToOthersContext value={pause ? undefined : preview?.toOthers}>
      <Around>{children}</Around>
    </ToOthersContext>
  )
}

function Around({ children }: { children: ReactNode }) {
  const t = useTexts('shell')
  const session = useSessionState()
  const visit = useVisit()
  const { pause } = visit
  const toOthers = useContext(ToOthersContext)
  const main = useRef<HTMLElement>(null)
  const shown = pause ? undefined : session.data
  const { pathname } = useLocation()
  // It tells nothing of anybody, and is for those too who cannot log in.
  const isOpen = pathname === paths.tillganglighet()
  // About everyone one helps: it says so by itself, and is nobody's page.
  const one = pathname === paths.hjalpa() ? undefined : shown
  useFocusOnNavigation(isOpen)
  useArrivals()
  useScroll()
  return (
    <div className="frame">
      {shown && toOthers && <toOthers.Bar />}
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <header className="top">
        <div className="top-row">
          <Link to={paths.oversikt()} className="brand" aria-label={t('brandLink')}>
            <Brand />
          </Link>
          {pause?.kind !== 'ended' && <Navigation />}
          <LanguageSwitch />
          {pause?.kind !== 'ended' && !toOthers && (
            <PersonBadge {...(session.data && { person: session.data.person })} />
          )}
        </div>
      </header>
      {one && !toOthers && <OmbudBanner subject={subjectOf(one, visit)} />}
      <p aria-live="polite" className="visually-hidden">
        {useAnnouncement(shown)}
      </p>
      <p role="status" className="asking">
        {t('loadingSession')} …
      </p>
      <main className="content" ref={main} tabIndex={-1} data-paper={usePaperHead(shown)}>
        <PageBoundary page={String(pause?.kind)}>
          {isOpen ? (
            <PageBoundary page={pathname}>
              <Suspense fallback={<Waiting />}>{children}</Suspense>
            </PageBoundary>
          ) : (
            <SessionView session={session}>{children}</SessionView>
          )}
        </PageBoundary>
      </main>
      <Footer loggedIn={session.data !== undefined && pause?.kind !== 'ended' && !toOthers} />
      {shown && <SessionClock />}
    </div>
  )
}

/** Said to a screen reader at each change of person; the eye has the banner, and the style sheet its mark. */
function useAnnouncement(session: Session | undefined): string | undefined {
  const t = useTexts('shell')
  const visit = useVisit()
  const [last, setLast] = useState<{ key: string; changed: boolean }>()
  const subject = session && subjectOf(session, visit)
  // What is shown to others says so itself.
  const preview = visit.preview?.toOthers ? undefined : visit.preview
  const key = subject && JSON.stringify([subject.personId, preview])
  if (key !== undefined && key !== last?.key) setLast({ key, changed: last !== undefined })
  const ofAll = useLocation().pathname === paths.hjalpa()
  const marked = !ofAll && subject !== undefined && (!subject.own || preview !== undefined)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-ombud', marked)
  }, [marked])
  if (!subject || !last?.changed) return undefined
  if (preview) return t('ombud.preview', { name: preview.name })
  if (subject.own) return t('ombud.ownShown')
  return t('ombud.shownFor', { name: subject.name ?? t('ombud.protected') })
}

/** What stands at the top of every paper, by the style sheet: on screen the header says whose page it is. */
function usePaperHead(session: Session | undefined): string | undefined {
  const t = useTexts('shell')
  const [language] = useLanguage()
  const now = useNow()
  const visit = useVisit()
  if (!session) return undefined
  const name = subjectOf(session, visit).name ?? t('ombud.protected')
  const made = { name, date: formatDate(now, 'date', language), time: formatTime(now, language) }
  return `${t('paper', made)}\n${t('acute')}`
}

type ViewProps = { session: ReturnType<typeof useSessionState>; children: ReactNode }

function SessionView({ session, children }: ViewProps) {
  const t = useTexts('shell')
  const { pause } = useVisit()
  if (pause?.kind === 'ended') {
    return (
      <Suspense fallback={<Waiting />}>
        <LoggedOut {...pause} />
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
  if (session.data) return <Person session={session.data}>{children}</Person>
  if (!session.error) return <Waiting />
  return (
    <>
      <PageHeading title={t('sessionTitle')} />
      <Failure error={session.error} retrying={session.isFetching} onRetry={() => void session.refetch()} />
    </>
  )
}

function Waiting() {
  const t = useTexts('shell')
  const tAnswer = useTexts('answer')
  useFocusHandedOn()
  return (
    <>
      <PageHeading title={t('sessionTitle')}>
        <p role="status">{t('loadingSession')} …</p>
      </PageHeading>
      <p className="late">
        <button type="button" {...asButton()} onClick={() => location.reload()}>
          {tAnswer('lost.reload')}
        </button>
      </p>
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

/** Before others it is not said whose else something may be. */
const nobody = () => null

/** The page, of one person. Another person's is another page: nothing of the former lives on in it. */
function Person({ session, children }: { session: Session; children: ReactNode }) {
  const t = useTexts('shell')
  const toOthers = useContext(ToOthersContext)
  const visit = useVisit()
  const { own, personId, name } = subjectOf(session, visit)
  const { pathname } = useLocation()
  const otherOwner = useOtherOwner(personId)
  if (toOthers && (otherOwner !== undefined || toOthers.closes(pathname))) return <toOthers.Closed />
  if (otherOwner !== undefined) {
    return (
      <Suspense fallback={<Waiting />}>
        <OtherOwner personId={otherOwner} />
      </Suspense>
    )
  }
  return (
    <WhoseContext value={own || pathname === paths.hjalpa() ? undefined : (name ?? t('ombud.protected'))}>
      <OmbudAccess key={JSON.stringify([session.actor.actorId, personId, visit.preview])}>
        <ItemOwnerContext value={toOthers ? nobody : ownerOf}>
          <PageBoundary page={pathname}>
            <Suspense fallback={<Waiting />}>{children}</Suspense>
          </PageBoundary>
        </ItemOwnerContext>
      </OmbudAccess>
    </WhoseContext>
  )
}

/** Takes focus to the heading of the new page, so that a screen reader says where one has come, and whose page it is. */
function useFocusOnNavigation(isOpen: boolean) {
  const { pathname } = useLocation()
  const { subject, preview, pause } = useVisit()
  const page = JSON.stringify([pathname, subject, preview])
  const shown = useRef(page)
  useEffect(() => {
    if ((pause && !isOpen) || shown.current === page) return
    shown.current = page
    focusHeading()
  }, [page, pause, isOpen])
}
