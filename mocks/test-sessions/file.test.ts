import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCsv } from './as-csv.ts'
import { asFile } from './file.ts'
import { readText } from './from-csv.ts'
import { firstPlan } from './plan.ts'
import { anySession, oneSession } from './test-sample.ts'

const anySessions = fc.uniqueArray(anySession, {
  maxLength: 4,
  selector: ({ code }) => code,
})

test('a saved file is read back as it was', () => {
  fc.assert(
    fc.property(anySessions, (sessions) => {
      expect(readText(asFile(firstPlan, sessions))).toEqual({ plan: firstPlan, sessions })
    }),
  )
})

test('so is a table, but for the name of the plan, also with tasks that nobody was given', () => {
  fc.assert(
    fc.property(anySessions, (sessions) => {
      const csv = asCsv(firstPlan, sessions)
      const read = readText(csv)
      if ('unreadable' in read) throw new Error(read.unreadable)
      expect(read.sessions).toEqual(sessions)
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
      expect(read.plan.tasks.toSorted(byId)).toEqual(firstPlan.tasks.toSorted(byId))
    }),
  )
})

test('no cell of a table begins a formula, whatever somebody has noted', () => {
  const session = oneSession('P1')
  const [run] = session.runs
  const notes = [{ at: 1, text: '=HYPERLINK("https://x.example")', severity: 3 as const }]
  const plan = { name: '', tasks: firstPlan.tasks.map((task) => ({ ...task, text: '=1+1' })) }
  const csv = asCsv(plan, [{ ...session, runs: run ? [{ ...run, notes, pages: ['@x'] }] : [] }])
  for (const line of csv.slice(1).split('\r\n'))
    for (const cell of line.split(';')) expect(cell).not.toMatch(/^"?\s*[=+\-@]/)
})

describe('what is not a file of a test session is not read, and says why', () => {
  const whole = JSON.parse(asFile(firstPlan, [oneSession('P1')])) as {
    sessions: { code: string; runs: { seconds: number }[] }[]
  }
  const [session] = whole.sessions
  test.each([
    ['no-json', '{"kind":'],
    ['no-session', 'hej'],
    ['no-session', '{}'],
    ['no-session', '[]'],
    ['no-session', JSON.stringify({ ...whole, kind: 'something-else' })],
    ['other-version', JSON.stringify({ ...whole, version: 2 })],
    ['other-version', JSON.stringify({ ...whole, version: '1' })],
    ['broken', JSON.stringify({ ...whole, sessions: [{ ...session, code: 'Birgitta Sand' }] })],
    ['broken', JSON.stringify({ ...whole, sessions: [session, session] })],
    ['broken', JSON.stringify({ ...whole, sessions: [{ ...session, runs: [{ seconds: -1 }] }] })],
    ['same-code', JSON.stringify({ ...whole, sessions: [session, { ...session, id: 'another' }] })],
  ])('%s: %s', (unreadable, text) => {
    expect(readText(text)).toEqual({ unreadable })
  })

  test('whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readText(text)).toHaveProperty('unreadable')))
    fc.assert(fc.property(fc.json(), (text) => void expect(readText(text)).toHaveProperty('unreadable')))
  })
})
