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
      expect(read.plan.tasks).toEqual(firstPlan.tasks)
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

  test.each([
    ['an outcome that is none', 'klarade inte', 'misslyckades'],
    ['a note in a form of its own', '3 s, allvar 4: fastnar', 'fastnar'],
    ['a number that is none', '"40"', '"fyrtio"'],
    ['another code on one of the rows', '"P2"', '"P3"'],
  ])('a table in which somebody has written %s', (_, written, other) => {
    const twice = oneSession('P2', {
      seconds: 40,
      outcome: 'failed',
      notes: [{ at: 3, text: 'fastnar', severity: 4 }],
    })
    const csv = asCsv(firstPlan, [{ ...twice, runs: [...twice.runs, ...twice.runs] }])
    const quoted = csv.replaceAll(/;40;/g, ';"40";')
    expect(readText(quoted)).not.toHaveProperty('unreadable')
    expect(quoted).toContain(written)
    expect(readText(quoted.replace(written, other))).toEqual({ unreadable: 'broken' })
  })

  test('an outcome is known in other letters', () => {
    const csv = asCsv(firstPlan, [oneSession('P2', { outcome: 'helped' })])
    const read = readText(csv.replace('klarade med hjälp', 'Klarade med hjälp '))
    expect(read).toMatchObject({ sessions: [{ runs: [{ outcome: 'helped' }] }] })
  })

  test('whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readText(text)).toHaveProperty('unreadable')))
    fc.assert(fc.property(fc.json(), (text) => void expect(readText(text)).toHaveProperty('unreadable')))
  })
})
