import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fetch } from './client.ts'
import { logIn } from './log-in.ts'
import type { Theme } from './rule.ts'
import { themes } from './rules.ts'
import { run, type Verdict } from './run.ts'
import { startApi } from './test-api.ts'
import { brokenAnswers } from './test-broken-answers.ts'
import { brokenParts } from './test-broken-parts.ts'
import { brokenSources } from './test-broken-sources.ts'
import { brokenWho } from './test-broken-who.ts'
import { brokenWire } from './test-broken-wire.ts'
import { recordingOf } from './test-recording.ts'
import { isFailed } from './verdict.ts'

let api: Awaited<ReturnType<typeof startApi>>
beforeAll(async () => {
  api = await startApi()
}, 20_000)
afterAll(() => api.stop())

type Tried = { world: string; fetch?: Fetch; writes?: boolean; some?: readonly Theme[] }

/** Every rule tried in a world. */
async function verdictsOf({
  world,
  fetch: by = fetch,
  writes = false,
  some = themes,
}: Tried): Promise<Verdict[]> {
  const { base } = api
  const login = await logIn(fetch, { base, headers: {}, cookie: '', world, patience: 30_000 })
  if ('notRun' in login) throw new Error(login.notRun)
  const done = await run(some, { base, fetch: by, ...login, only: [], writes, patience: 30_000, pause: 1 })
  if ('notRun' in done) throw new Error(done.notRun)
  return done.verdicts
}

const failuresIn = (verdicts: readonly Verdict[]) =>
  verdicts.filter(isFailed).map(({ rule, judged }) => [rule.id, 'faults' in judged && judged.faults])
const notTriedIn = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap(({ rule, judged }) => ('notTried' in judged ? rule.id : []))

describe('the stand-in follows every rule', () => {
  test.each([
    [
      'varld=birgitta&kan=foresla',
      ['session-represents', 'subjects-apart', 'failure-told', 'unreadable-named'],
    ],
    ['varld=tove&kan=utse-ombud,viktigt-for-mig,sparra,ge-samtycke', []],
    ['varld=kerstin', []],
    ['varld=nykomling', []],
  ])('%s', { timeout: 60_000 }, async (world, _notTried) => {
    const verdicts = await verdictsOf({ world, writes: true })
    expect(failuresIn(verdicts)).toEqual([])
    console.log(world, notTriedIn(verdicts))
  })
})

const world =
  'varld=tove&kan=utse-ombud&klocka=stilla&fel=fotkliniken-linden:fel,region-storstaden.RelatedPersons:ogiltig,sjostads-kommun.GetCareManagers:langsam'

describe('a server that does one thing wrong', () => {
  const recording = recordingOf((request) => fetch(request))
  let who = { own: '', helped: '' }
  beforeAll(async () => {
    const verdicts = await verdictsOf({ world, fetch: recording.record })
    expect(failuresIn(verdicts)).toEqual([])
    console.log(world, notTriedIn(verdicts))
    const { again } = recording
    const told = await again((request, ask) => ask(request))(new Request(`${api.base}/api/session`))
    const session = (await told.json()) as {
      person: { id: string }
      represents: { person: { id: string } }[]
    }
    who = { own: session.person.id, helped: session.represents[0]?.person.id ?? '' }
  }, 60_000)

  test.each([...brokenWho, ...brokenAnswers, ...brokenSources, ...brokenParts, ...brokenWire])(
    '%s: %s',
    { timeout: 20_000 },
    async (_what, rules, change) => {
      const verdicts = await verdictsOf({ world, fetch: recording.again(change(who)) })
      expect(failuresIn(verdicts).map(([id]) => id)).toEqual(rules)
    },
  )
})
