import { Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { now } from '#platform/clock/clock.ts'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import { leave, prolongSession } from '#platform/session/session.ts'
import { checkSession, currentVisit, sinceTold, timeLeft, useSessionEnd } from '#platform/session/visit.ts'

const { Part: TimeOutDialog } = lazyPart(() => import('./TimeOutDialog.tsx'), ['inloggning'])

/** A warning that could not be fetched leaves the page as it is. */
const nothing = () => null

const minute = 60_000
/** How long before the end the reader is warned. */
const warning = 2 * minute

/**
 * Keeps the session as long as somebody is here: a key, a tap or a scroll tells the platform, at most once a minute. Warns two
 * minutes before the end, and at the end forgets everything.
 */
export function SessionClock() {
  const endsAt = useSessionEnd()
  const [warned, setWarned] = useState(false)
  const [failed, setFailed] = useState(false)

  const { key } = useLocation()
  const page = useRef(key)
  useEffect(() => {
    if (page.current === key) return
    page.current = key
    checkRight()
  }, [key])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const left = endsAt - now().getTime()
      if (left <= 0) return void leave('time-out')
      setWarned(left <= warning)
      if (left !== Infinity) timer = setTimeout(look, Math.max(250, left <= warning ? left : left - warning))
    }
    look()
    return () => clearTimeout(timer)
  }, [endsAt])

  useEffect(() => {
    let busy = false
    const here = () => {
      if (busy || (sinceTold() < minute && timeLeft() > warning)) return
      busy = true
      setFailed(false)
      prolongSession()
        .catch(() => setFailed(true))
        .finally(() => {
          busy = false
        })
    }
    const back = () => {
      if (document.visibilityState === 'visible') checkSession()
    }
    const looking = setInterval(checkRight, minute / 2)
    for (const event of activities) addEventListener(event, here, { capture: true, passive: true })
    document.addEventListener('visibilitychange', back)
    return () => {
      clearInterval(looking)
      for (const event of activities) removeEventListener(event, here, { capture: true })
      document.removeEventListener('visibilitychange', back)
    }
  }, [])

  return (
    warned && (
      <RenderBoundary around={nothing}>
        <Suspense>
          <TimeOutDialog failed={failed} />
        </Suspense>
      </RenderBoundary>
    )
  )
}

/** In ombudsläge a right can be taken back at any time. Looking does not prolong the session. */
function checkRight() {
  if (currentVisit().subject !== undefined && document.visibilityState === 'visible') checkSession()
}

const activities = ['keydown', 'pointerdown', 'wheel'] as const
