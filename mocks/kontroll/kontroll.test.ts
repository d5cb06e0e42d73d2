import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fetch } from './client.ts'
import { logIn } from './log-in.ts'
import type { Theme } from './rule.ts'
import { themes } from './rules.ts'
import { ofKeeping } from './rules/keeping.ts'
import { ofRefusing } from './rules/refusing.ts'
import { ofSending } from './rules/sending.ts'
import { run, type Verdict } from './run.ts'
import { startApi } from './test-api.ts'
import { brokenAnswers } from './test-broken-answers.ts'
import { brokenParts } from './test-broken-parts.ts'
import { brokenSources } from './test-broken-sources.ts'
import { brokenWho } from './test-broken-who.ts'
import { brokenWire } from './test-broken-wire.ts'
import { brokenWriting } from './test-broken-writing.ts'
import { first, isPath, items } from './test-changes.ts'
import { recordingOf } from './test-recording.ts'
import { isFailed } from './verdict.ts'

let api: Awaited<ReturnType<typeof startApi>>
beforeAll(async () => {
  api = await startApi()
}, 20_000)
afterAll(() => api.stop())

type Tried = { world: string; fetch?: Fetch; writes?: boolean; some?: readonly Theme[] }

/** Rules tried in a world; all of them if not said. */
const verdictsOf = async (tried: Tried) => (await runIn(tried)).verdicts

async function runIn({ world, fetch: by = fetch, writes = false, some = themes }: Tried) {
  const { base } = api
  const login = await logIn(fetch, { base, headers: {}, cookie: '', world, patience: 30_000 })
  if ('notRun' in login) throw new Error(login.notRun)
  const done = await run(some, { base, fetch: by, ...login, only: [], writes, patience: 30_000, pause: 1 })
  if ('notRun' in done) throw new Error(done.notRun)
  return done
}

const failuresIn = (verdicts: readonly Verdict[]) =>
  verdicts.filter(isFailed).map(({ rule, judged }) => [rule.id, 'faults' in judged && judged.faults])
const notTriedIn = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap(({ rule, judged }) => ('notTried' in judged ? rule.id : []))
const writingIds = [ofRefusing, ofSending, ofKeeping].flatMap(({ rules }) => rules.map(({ id }) => id))

describe('the stand-in follows every rule', () => {
  // Without any fault no source fails.
  const without = ['failure-told', 'unreadable-named']
  test.concurrent.each([
    ['varld=birgitta&kan=foresla', ['session-represents', 'subjects-apart']],
    ['varld=tove&kan=utse-ombud,viktigt-for-mig,sparra,ge-samtycke', ['opened-kept']],
    ['varld=kerstin', ['window-kept', 'opened-kept']],
  ])('%s', { timeout: 60_000 }, async (world, notTried) => {
    const verdicts = await verdictsOf({ world, writes: true })
    expect(failuresIn(verdicts)).toEqual([])
    expect(notTriedIn(verdicts).toSorted()).toEqual([...without, ...notTried].toSorted())
  })
})

/** Tove is ombud for Birgitta, of whom one source fails, one is slow, and one sends what cannot be read. */
const toves =
  'varld=tove&kan=utse-ombud&klocka=stilla&fel=fotkliniken-linden:fel,region-storstaden.RelatedPersons:langsam,sjostads-kommun.GetCareManagers:ogiltig'

describe('a server that tells one thing wrong breaks the rule of it, and no other', () => {
  const recording = recordingOf((request) => fetch(request))
  let who = { own: '', helped: '' }
  let asItIs: Verdict[] = []
  beforeAll(async () => {
    asItIs = await verdictsOf({ world: toves, fetch: recording.record })
    who = await whoIn(api.base)
  }, 60_000)

  test('as it is, it breaks none', () => {
    expect(failuresIn(asItIs)).toEqual([])
    expect(notTriedIn(asItIs).toSorted()).toEqual(writingIds.toSorted())
  })

  test.each([...brokenWho, ...brokenAnswers, ...brokenSources, ...brokenParts, ...brokenWire])(
    '%s: %s',
    { timeout: 20_000 },
    async (_what, rules, change) => {
      const verdicts = await verdictsOf({ world: toves, fetch: recording.again(change(who)) })
      expect(failuresIn(verdicts).map(([id]) => id)).toEqual(rules)
    },
  )
})

describe('a personnummer in the first medicine', () => {
  const leaking = recordingOf((request) => fetch(request)).again(
    items(isPath('lakemedel'), (all) => first(all, (one) => ({ ...one, patientId: '193803122385' }))),
  )
  const some = themes.slice(0, 1)

  test('is found where there is a medicine', { timeout: 30_000 }, async () => {
    const { verdicts, untried } = await runIn({ world: 'varld=birgitta', fetch: leaking, some })
    expect(failuresIn(verdicts).map(([id]) => id)).toEqual(['numbers-untold', 'internal-untold'])
    expect(untried[0]?.nothingIn).not.toContain('lakemedel')
  })

  test('cannot be where there is none, which is told', { timeout: 30_000 }, async () => {
    const { verdicts, untried } = await runIn({ world: toves, fetch: leaking, some })
    expect(failuresIn(verdicts)).toEqual([])
    expect(untried.map(({ about }) => about)).toEqual(['own', 'helped 1'])
    expect(untried[0]?.nothingIn).toContain('lakemedel')
    expect(untried[1]?.notAsked).toContain('lakemedel')
  })
})

async function whoIn(base: string) {
  const opened = await fetch(`${base}/api/varld?${toves}`)
  const Cookie = opened.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const session = (await (await fetch(`${base}/api/session`, { headers: { Cookie } })).json()) as {
    person: { id: string }
    represents: { person: { id: string } }[]
  }
  return { own: session.person.id, helped: session.represents[0]?.person.id ?? '' }
}

describe('a server that does one thing wrong with what is sent breaks the rule of it, and no other', () => {
  const world = 'varld=birgitta'
  const recording = recordingOf((request) => fetch(request))
  beforeAll(async () => {
    await verdictsOf({ world, fetch: recording.record, some: [] })
  }, 60_000)

  test.concurrent.each(brokenWriting)('%s: %s', { timeout: 30_000 }, async (_what, rules, change) => {
    let isOut = false
    const isLive = (request: Request) => {
      isOut ||= isPath('session/slut')(request)
      return isOut || request.method !== 'GET' || isPath('session', 'inkorg', 'inkorg/mottagare')(request)
    }
    const verdicts = await verdictsOf({
      world,
      fetch: recording.again(change({ own: '', helped: '' }), isLive),
      writes: true,
      some: [ofRefusing, ofSending, ofKeeping],
    })
    expect(failuresIn(verdicts).map(([id]) => id)).toEqual(rules)
  })
})
