import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { firstPlan, type Task } from '../plan.ts'
import type { Note, Outcome } from '../session.ts'
import { type Action, type State, step } from '../state.ts'
import { type ParticipantWindow, participantWindow } from './participant-window.ts'
import { startLink } from './start-link.ts'

const first: State = { plan: firstPlan, sessions: [], now: undefined, isSaved: true }

/** How it is with the participant's window. */
export type WindowIs = 'none' | 'loading' | 'open' | 'blocked' | 'closed'

/** What the leader is writing and has not added yet. */
type Draft = Omit<Note, 'at'>
const nothing: Draft = { text: '', severity: 2 }

/**
 * A test session of this page, in memory and nowhere else. Times are by the clock that nobody can set, and what is seen in the
 * participant's window while a task goes on is a part of it.
 */
export function useTestSession() {
  const [state, act] = useReducer(step, first)
  const [windowIs, setWindowIs] = useState<WindowIs>('none')
  const [draft, setDraft] = useState(nothing)
  const begun = useRef(0)
  const waiting = useRef<string>(undefined)
  const window = useRef<ParticipantWindow>(undefined)
  const since = useCallback(() => Math.round((performance.now() - begun.current) / 100) / 10, [])

  useEffect(() => {
    const one = participantWindow({
      seen: (told) => act({ do: 'seen', seen: { ...told, at: since() } }),
      ready: () => {
        setWindowIs('open')
        if (waiting.current === undefined) return
        begun.current = performance.now()
        act({ do: 'start', task: waiting.current, at: new Date().toISOString() })
        waiting.current = undefined
      },
      closed: () => {
        waiting.current = undefined
        setWindowIs('closed')
      },
    })
    window.current = one
    return () => one.stop()
  }, [since])

  const { isSaved } = state
  useEffect(() => {
    if (isSaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isSaved])

  /** Adds what is written to the task that goes on, or that was just ended: whatever is done next, it is not lost. */
  const note = (at: number) => {
    const text = draft.text.trim()
    if (text !== '') act({ do: 'note', note: { ...draft, text, at } })
    setDraft(nothing)
  }
  const lastEnd = () => state.sessions.find(({ id }) => id === state.now?.session)?.runs.at(-1)?.seconds ?? 0
  const stop = (outcome: Outcome | undefined) => {
    const seconds = since()
    note(seconds)
    act({ do: 'stop', outcome, seconds })
  }
  const end = () => {
    note(lastEnd())
    waiting.current = undefined
    act({ do: 'end' })
  }

  /** Shows where a task begins; the time begins when the page stands there. */
  const show = (task: Task, variant: string) => {
    waiting.current = task.id
    const isShown = window.current?.show(startLink(task.start, variant)) ?? false
    setWindowIs(isShown ? 'loading' : 'blocked')
    if (!isShown) waiting.current = undefined
  }
  const start = (task: Task, variant: string) => {
    note(lastEnd())
    show(task, variant)
  }
  /** Breaks off the task that goes on, and begins it anew. */
  const restart = (task: Task, variant: string) => {
    stop(undefined)
    show(task, variant)
  }
  return {
    state,
    act: act as (action: Action) => void,
    windowIs,
    start,
    restart,
    stop,
    end,
    since,
    draft,
    setDraft,
    note,
  }
}

export type TestSession = ReturnType<typeof useTestSession>
