import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPlan } from './plan.ts'
import { codeOf } from './session.ts'
import { type Action, type State, step } from './state.ts'
import { summariesOf } from './summary.ts'
import { oneSession } from './test-sample.ts'

const at = '2026-11-23T09:00:00.000Z'
const first: State = { plan: firstPlan, sessions: [], now: undefined, isSaved: true }
const after = (...actions: Action[]) => actions.reduce(step, first)
const begin = (code: string): Action => ({ do: 'begin', id: `s-${code}`, code, variant: '', at })
const page = (to: string, seconds = 1): Action => ({
  do: 'seen',
  seen: { kind: 'page', page: to, at: seconds },
})

test('a session from the first task to the last statement', () => {
  const state = after(
    begin('P1'),
    { do: 'start', task: 'u2', at },
    page('/'),
    page('/'),
    { do: 'seen', seen: { kind: 'click', hit: true, at: 2 } },
    page('/lakemedel', 3),
    { do: 'seen', seen: { kind: 'click', hit: false, at: 4 } },
    { do: 'seen', seen: { kind: 'error', text: 'oj', at: 4 } },
    { do: 'note', note: { at: 5, text: 'letar under Mer', severity: 2 } },
    page('/kontakter/vem-ska-jag-kontakta', 6),
    { do: 'stop', outcome: 'done', seconds: 7.5 },
    { do: 'ease', task: 'u2', ease: 6 },
    { do: 'note', note: { at: 7.5, text: 'sa efteråt att det var för långt ner', severity: 1 } },
    { do: 'sus', statement: 9, answer: 1 },
    { do: 'end' },
  )
  expect(state.now).toBeUndefined()
  expect(state.isSaved).toBe(false)
  expect(state.sessions).toEqual([
    {
      id: 's-P1',
      code: 'P1',
      variant: '',
      startedAt: at,
      sus: [null, null, null, null, null, null, null, null, null, 1],
      runs: [
        {
          task: 'u2',
          startedAt: at,
          seconds: 7.5,
          outcome: 'done',
          ease: 6,
          pages: ['/', '/lakemedel', '/kontakter/vem-ska-jag-kontakta'],
          wrong: 1,
          clicks: 2,
          misses: 1,
          reached: 6,
          errors: ['oj'],
          notes: [
            { at: 5, text: 'letar under Mer', severity: 2 },
            { at: 7.5, text: 'sa efteråt att det var för långt ner', severity: 1 },
          ],
        },
      ],
    },
  ])
})

test('an outcome that was pressed wrong is set right, and so is one that was broken off', () => {
  const ended = after(
    begin('P1'),
    { do: 'start', task: 'u1', at },
    { do: 'outcome', outcome: 'done' },
    { do: 'stop', outcome: undefined, seconds: 3 },
    { do: 'note', note: { at: 3, text: 'telefonen ringde', severity: 0 } },
  )
  expect(ended.sessions[0]?.runs[0]).toMatchObject({
    outcome: undefined,
    notes: [{ text: 'telefonen ringde' }],
  })
  expect(step(ended, { do: 'outcome', outcome: 'failed' }).sessions[0]?.runs[0]?.outcome).toBe('failed')
})

test('where a task begins is no wrong way, a way that was taken out again makes none, and a link is its page', () => {
  const wrongOf = (way: string[], ...pages: string[]) => {
    const state = after(
      { do: 'task', id: 'u1', part: { way, start: '#/' } },
      begin('P1'),
      { do: 'start', task: 'u1', at },
      ...pages.map((one) => page(one)),
    )
    return state.sessions[0]?.runs[0]?.wrong
  }
  expect(wrongOf(['/overenskommelser'], '/', '/overenskommelser')).toBe(0)
  expect(wrongOf(['/overenskommelser'], '/', '/kontakter', '/')).toBe(2)
  expect(wrongOf([''], '/', '/tidslinje')).toBeUndefined()
  expect(wrongOf(['?varld=birgitta#/tidslinje', 'kontakter', ''], '/', '/tidslinje', '/kontakter')).toBe(0)
})

describe('what cannot be done changes nothing', () => {
  test('a note where no task has been given', () => {
    const state = after(begin('P1'))
    expect(step(state, { do: 'note', note: { at: 0, text: 'hej', severity: 0 } })).toBe(state)
  })

  test('two participants with one code', () => {
    const state = after(begin('P1'), { do: 'end' })
    expect(step(state, { ...begin('P1'), id: 'another' } as Action)).toBe(state)
  })

  test('a second task while one is being done, and a task that is not there', () => {
    const state = after(begin('P1'), { do: 'start', task: 'u1', at })
    expect(step(state, { do: 'start', task: 'u2', at })).toBe(state)
    expect(step(after(begin('P1')), { do: 'start', task: 'u9', at }).sessions[0]?.runs).toEqual([])
  })

  test('what is seen when no task is being done', () => {
    const state = after(begin('P1'))
    expect(step(state, page('/')).sessions).toBe(state.sessions)
  })

  test('taking away a task that somebody has been given, or the session that goes on', () => {
    const state = after(begin('P1'), { do: 'start', task: 'u1', at })
    expect(step(state, { do: 'remove-task', id: 'u1' })).toBe(state)
    expect(step(state, { do: 'remove-session', id: 's-P1' })).toBe(state)
  })
})

test('a clock that is turned back gives no time under nothing', () => {
  const state = after(
    begin('P1'),
    { do: 'start', task: 'u1', at },
    { do: 'stop', outcome: 'done', seconds: -3 },
  )
  expect(state.sessions[0]?.runs[0]?.seconds).toBe(0)
})

test('one that was broken off can go on, and the run that was ended counts', () => {
  const broken = after(
    begin('P1'),
    { do: 'start', task: 'u1', at },
    { do: 'stop', outcome: undefined, seconds: 4 },
  )
  const loaded = step(first, { do: 'loaded', plan: broken.plan, sessions: broken.sessions })
  const state = [
    { do: 'go-on', id: 's-P1' },
    { do: 'start', task: 'u1', at },
    { do: 'stop', outcome: 'helped', seconds: 9 },
  ].reduce((one, action) => step(one, action as Action), loaded)
  expect(state.sessions[0]?.runs.map(({ outcome }) => outcome)).toEqual([undefined, 'helped'])
  expect(summariesOf(state.plan, state.sessions)[0]?.tasks[0]).toMatchObject({ n: 1, done: 0 })
})

test.each([
  ['p1', 'P1'],
  [' 7 ', '7'],
  ['Eva', undefined],
  ['Eva 1', undefined],
  ['19121212-1212', undefined],
  ['', undefined],
])('%j is the code %j', (text, code) => {
  expect(codeOf(text)).toBe(code)
})

test('the summary is of each design by itself', () => {
  const sus = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1]
  const [usual, other] = summariesOf(firstPlan, [
    oneSession('P1', { seconds: 20 }, { sus }),
    oneSession('P2', { seconds: 40, outcome: 'failed', notes: [{ at: 3, text: 'fastnar', severity: 4 }] }),
    oneSession('P3', { seconds: 30 }),
    oneSession('P4', { seconds: 90 }, { variant: 'strom' }),
  ])
  expect(usual).toMatchObject({ variant: '', participants: 3, sus: { n: 1, mean: 100, spread: undefined } })
  expect(usual?.tasks[0]).toMatchObject({ n: 3, done: 2, time: 25, notes: [{ code: 'P2', severity: 4 }] })
  expect(other).toMatchObject({ variant: 'strom', participants: 1, sus: { n: 0, mean: undefined } })
  expect(other?.tasks[0]?.time).toBe(90)
})

test('what the participant says of a task is kept when others have been done, and when it was broken off again', () => {
  const state = after(
    begin('P1'),
    { do: 'start', task: 'u1', at },
    { do: 'stop', outcome: 'done', seconds: 3 },
    { do: 'start', task: 'u1', at },
    { do: 'stop', outcome: undefined, seconds: 1 },
    { do: 'start', task: 'u2', at },
    { do: 'stop', outcome: 'failed', seconds: 5 },
    { do: 'ease', task: 'u1', ease: 2 },
  )
  expect(state.sessions[0]?.runs.map(({ ease }) => ease)).toEqual([2, undefined, undefined])
})

test('whatever is done, in any order, no session is lost and none is doubled', () => {
  const action = fc.oneof(
    fc.integer({ min: 1, max: 3 }).map((number) => begin(`P${number}`)),
    fc.constantFrom<Action>(
      { do: 'end' },
      { do: 'start', task: 'u1', at },
      { do: 'start', task: 'u3', at },
      page('/'),
      { do: 'stop', outcome: 'done', seconds: 3 },
      { do: 'ease', task: 'u1', ease: 2 },
      { do: 'sus', statement: 0, answer: 4 },
      { do: 'go-on', id: 's-P2' },
      { do: 'remove-task', id: 'u1' },
      { do: 'add-task' },
      { do: 'move-task', id: 'u3', by: -1 },
      { do: 'saved' },
    ),
  )
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let state = first
      for (const one of actions) {
        const next = step(state, one)
        expect(next.sessions.length).toBeGreaterThanOrEqual(state.sessions.length)
        state = next
      }
      const codes = state.sessions.map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
      const tried = new Set(state.sessions.flatMap(({ runs }) => runs.map(({ task }) => task)))
      for (const id of tried) expect(state.plan.tasks.some((task) => task.id === id)).toBe(true)
    }),
  )
})
