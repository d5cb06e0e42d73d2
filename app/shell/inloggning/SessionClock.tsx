import { Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { RenderBoundary } from '#platform/answer/RenderBoundary.tsx'
import { hasLostTime, now } from '#platform/clock/clock.ts'
import { lazyPart } from '#platform/parts/lazy-part.tsx'
import { lookAgain } from '#platform/session/pages-left.ts'
import { leave, prolongSession } from '#platform/session/session.ts'
import {
  checkSession,
  currentVisit,
  noteHere,
  sinceTold,
  timeLeft,
  useSessionEnd,
} from '#platform/session/visit.ts'

const { Part: TimeOutDialog } = lazyPart(() => import('./TimeOutDialog.tsx'), ['inloggning'])

/** A warning that could not be fetched leaves the page as it is. */
const nothing = () => null

const minute = 60_000
/** How long before the end the reader is warned. */
const warning = 2 * minute

/**
 * Keeps the session as long as somebody is here: whatever is done or read tells the platform, at most once a minute. Warns two
 * minutes before the end, and at the end forgets everything.
 */
export function SessionClock() {
  const endsAt = useSessionEnd()
  /** Undefined until there has been a warning. */
  const [warned, setWarned] = useState<boolean>()
  const [failed, setFailed] = useState(false)
  const [stay] = useState(() => prolonger(setFailed))

  const { key } = useLocation()
  const page = useRef(key)
  useEffect(() => {
    if (page.current === key) return
    page.current = key
    lookAround()
  }, [key])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const left = endsAt - now().getTime()
      if (left <= 0) return void leave('time-out')
      setWarned((before) => left <= warning || (before === undefined ? undefined : false))
      if (left !== Infinity) timer = setTimeout(look, Math.max(250, left <= warning ? left : left - warning))
    }
    look()
    return () => clearTimeout(timer)
  }, [endsAt])

  useEffect(() => {
    const here = () => {
      noteHere()
      stay()
    }
    const looking = setInterval(lookAround, minute / 2)
    for (const event of activities) addEventListener(event, here, { passive: true })
    return () => {
      clearInterval(looking)
      for (const event of activities) removeEventListener(event, here)
    }
  }, [stay])

  return (
    warned !== undefined && (
      <RenderBoundary around={nothing}>
        <Suspense>
          <TimeOutDialog open={warned} failed={failed} onStay={() => stay(true)} />
        </Suspense>
      </RenderBoundary>
    )
  )
}

/** Tells the platform that somebody is here, when that is news or has been `chosen`. Never twice at a time. */
function prolonger(setFailed: (failed: boolean) => void) {
  let next = 0
  return (chosen = false) => {
    if (next === Infinity) return
    if (!chosen && (performance.now() < next || (sinceTold() < minute && timeLeft() > warning))) return
    next = Infinity
    setFailed(false)
    prolongSession()
      .catch(() => setFailed(true))
      .finally(() => {
        // Scrolling tells many times a second, also when nobody can be reached.
        next = performance.now() + 1_000
      })
  }
}

/** The platform may know better than this page: in sleep the clock stood still, and a right can be taken back at any time. */
function lookAround() {
  if (document.visibilityState !== 'visible') return
  if (hasLostTime()) void lookAgain()
  else if (currentVisit().subject !== undefined) checkSession()
}

/** A screen reader sends no keys of its own, and voice control neither keys nor pointers. */
const activities = [
  'keydown',
  'pointerdown',
  'touchstart',
  'touchmove',
  'wheel',
  'scroll',
  'focusin',
  'click',
  'input',
]
