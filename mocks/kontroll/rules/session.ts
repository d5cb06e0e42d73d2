import * as v from 'valibot'
import { representedSchema, sessionSchema } from '#platform/session/contract.ts'
import { breaksOf, isGood } from '../read-told.ts'
import { lists, sheets } from '../resources.ts'
import { judgeEach, type Judged, noSession, type Rule, well } from '../rule.ts'
import { askingOf } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { seenStatus, statusIs } from './status.ts'

/** Judged of a session that could be read. */
export async function ofSession(
  { session }: Trial,
  judge: (known: NonNullable<Trial['session']>) => Judged | Promise<Judged>,
): Promise<Judged> {
  return session ? judge(session) : { notTried: noSession }
}

const readable: Rule = {
  id: 'session-read',
  says: '`GET /api/session` answers 200 and follows its contract.',
  because: 'Without it the portal shows nothing of anybody.',
  needsNoSession: true,
  judge: ({ sessionSeen: seen }) =>
    judgeEach([seen], '', () => {
      if (seen.lost) return undefined
      if (!isGood(seen)) return { address: seen.address, seen: seenStatus(seen) }
      return breaksOf(sessionSchema, seen.json).map(({ path, kind }) => ({
        address: seen.address,
        seen: `${path || 'body'}: ${kind}`,
      }))
    }),
}

const represented: Rule = {
  id: 'session-represents',
  says: 'Each of `represents` in the session follows its contract, and names no representation twice.',
  because: 'One that cannot be read gives no right, so somebody would be shut out.',
  judge: (trial) =>
    ofSession(trial, ({ represents }) => {
      const ids = represents.map((one) => v.safeParse(representedSchema, one).output)
      const known = ids.map((one) => (v.is(representedSchema, one) ? one.id : undefined))
      return judgeEach(
        represents.map((one, index) => ({ one, index })),
        'nobody is represented',
        (given) => {
          const { one, index } = given
          const { address } = trial.sessionSeen
          const path = `represents[${index}]`
          if (known.indexOf(known[index]) < index && known[index] !== undefined)
            return { address, seen: `${path}.id: the same as of another` }
          return breaksOf(representedSchema, one, path).map((broken) => ({
            address,
            seen: `${broken.path}: ${broken.kind}`,
          }))
        },
      )
    }),
}

const lasts: Rule = {
  id: 'session-lasts',
  says: 'The session ends later than the time that the platform says it is.',
  because: 'The portal goes by that clock, and would log out at once.',
  judge: (trial) =>
    ofSession(trial, ({ serverTime, expiresAt }) =>
      judgeEach([trial.sessionSeen], '', ({ address }) =>
        Date.parse(expiresAt) > Date.parse(serverTime) ? well : { address, seen: 'expiresAt is past' },
      ),
    ),
}

const notProlonged: Rule = {
  id: 'session-asked',
  says: 'Asking for the session does not prolong it.',
  because: 'Each open tab asks by itself, and one who has gone would never be logged out.',
  judge: (trial) =>
    ofSession(trial, async () => {
      const first = await trial.ask({ path: 'session' })
      await new Promise((resolve) => {
        setTimeout(resolve, trial.pause)
      })
      const second = await trial.ask({ path: 'session' })
      const ends = [first, second].flatMap((seen) =>
        isGood(seen) && v.is(sessionSchema, seen.json) ? seen.json.expiresAt : [],
      )
      return judgeEach([ends], '', ([one, other]) => {
        if (one === undefined || other === undefined) return undefined
        const later = Date.parse(other) > Date.parse(one)
        return later ? { address: second.address, seen: 'expiresAt is later each time' } : well
      })
    }),
}

const nobodyIsLoggedIn = 'no log-in was given that can be left out'

const closed: Rule = {
  id: 'session-closed',
  says: 'Nobody who is not logged in is told of a session: 401.',
  because: 'The portal shows the log-in by that, and one who has logged out would seem to be logged in.',
  needsNoSession: true,
  judge: ({ askAsNobody }) =>
    judgeEach(askAsNobody ? [askAsNobody] : [], nobodyIsLoggedIn, async (ask) =>
      statusIs(await ask({ path: 'session' }), [401]),
    ),
}

const allClosed: Rule = {
  id: 'asking-closed',
  says: 'Nobody who is not logged in is told anything about anybody, at any address: 401.',
  because: 'The headers that say who asks about whom can be written by anyone.',
  judge: ({ askAsNobody, subjects: [own] }) =>
    judgeEach(
      askAsNobody && own ? [...lists, ...sheets].map(({ path }) => ({ path, ask: askAsNobody, own })) : [],
      nobodyIsLoggedIn,
      async (one) => statusIs(await one.ask(askingOf(one.own, one.path)), [401]),
    ),
}

export const ofTheSession = {
  name: 'Session',
  rules: [readable, represented, lasts, notProlonged, closed, allClosed],
}
