import * as v from 'valibot'
import { type Session, sessionSchema } from '#platform/session/contract.ts'
import { orderSchema } from '../../../app/oversikt/contract.ts'
import { breaksOf, isGood, isReadable } from '../read-told.ts'
import { judgeEach, noAnswer, noSession, type Rule, type Shown, well } from '../rule.ts'
import { askingOf } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { inOneOrder, isObject, textIn } from '../walk.ts'
import { nothing, ownOf, send } from './send.ts'
import { ofSession } from './session.ts'
import { statusIs } from './status.ts'

const unreadAreas = ['inkorg', 'provsvar']

const opened: Rule = {
  id: 'opened-kept',
  says: '`POST /api/oppnat` keeps that an item has been opened, and with `opened: false` that it is unread; then the item says so. 404 for one that has not been told.',
  because: 'What is new would be called new for ever, or never.',
  writes: true,
  judge: (trial) =>
    judgeEach(
      trial.told
        .filter(({ list, subject }) => subject.own && unreadAreas.includes(list.path))
        .filter((one) => isReadable(one) && one.items.length > 0)
        .slice(0, 1),
      trial.told.some((one) => one.subject.own && isReadable(one))
        ? 'nothing that can be opened is told'
        : noAnswer,
      async ({ list, subject, items }): Promise<Shown> => {
        const unread = items.filter((item) => item['unread'] === true)
        const item = unread[0]
        const unknown = await send(trial, subject, 'oppnat', { body: { area: list.path, id: nothing } })
        const refused = statusIs(unknown, [404]) ?? []
        if (!item) return refused
        const isUnread = async () => {
          const seen = await trial.ask(askingOf(subject, list.path))
          const now = isGood(seen) && isObject(seen.json) ? seen.json['items'] : []
          const same = Array.isArray(now) ? now.find((one) => textIn(one, 'id') === item['id']) : undefined
          return isObject(same) && same['unread'] === true
        }
        const body = { area: list.path, id: item['id'] }
        const first = await send(trial, subject, 'oppnat', { body })
        const after = await isUnread()
        const second = await send(trial, subject, 'oppnat', { body: { ...body, opened: false } })
        const restored = await isUnread()
        if (!isGood(first) || !isGood(second)) return [refused, statusIs(first, [200]) ?? []].flat()
        const { address } = first
        return [
          refused,
          after ? { address, seen: 'the item is unread as before' } : [],
          restored ? [] : { address, seen: 'the item is not unread again' },
        ].flat()
      },
    ),
}

async function sessionIn({ ask }: Trial): Promise<Session | undefined> {
  const seen = await ask({ path: 'session' })
  return isGood(seen) && v.is(sessionSchema, seen.json) ? seen.json : undefined
}

const order: Rule = {
  id: 'order-kept',
  says: '`POST /api/installningar` keeps the order of the översikt, and the session tells it as it was sent. It is put back after that.',
  because: 'What one has chosen would be gone in another browser.',
  writes: true,
  judge: (trial) =>
    judgeEach(ownOf(trial), noSession, async (own): Promise<Shown> => {
      const orderIn = (session: Session | undefined) =>
        isObject(session?.settings) ? session.settings[own.id] : undefined
      const before = orderIn(await sessionIn(trial))
      const body = { order: ['kontroll'], folded: [] }
      const seen = await send(trial, own, 'installningar', { body })
      const told = orderIn(await sessionIn(trial))
      const usual = { order: [], folded: [] }
      await send(trial, own, 'installningar', { body: v.is(orderSchema, before) ? before : usual })
      if (!isGood(seen)) return statusIs(seen, [200])
      const { address } = seen
      const isKept = isObject(told) && inOneOrder(told) === inOneOrder(body)
      return isKept ? well : { address, seen: 'the session tells another order, or none' }
    }),
}

const versions: Rule = {
  id: 'seen-known',
  says: '`POST /api/sedan-sist/sett` with a version that has not been told gives 404.',
  because: 'Something that nobody has seen would no longer be told as new.',
  writes: true,
  judge: (trial) =>
    judgeEach(ownOf(trial), noSession, async (own) =>
      statusIs(await send(trial, own, 'sedan-sist/sett', { body: { version: nothing } }), [404]),
    ),
}

const reports: Rule = {
  id: 'reports-taken',
  says: '`POST /api/avvikelser` takes a report of an answer that was thrown away.',
  because: 'Nobody would hear of answers that are about another person.',
  writes: true,
  judge: (trial) =>
    judgeEach(ownOf(trial), noSession, async () =>
      statusIs(
        await trial.ask({
          path: 'avvikelser',
          method: 'POST',
          body: JSON.stringify({ kind: 'late', resource: 'tidslinje' }),
        }),
        [200, 202, 204],
      ),
    ),
}

const prolonged: Rule = {
  id: 'session-prolonged',
  says: '`POST /api/session/forlang` answers as the session does, and it ends no sooner than before.',
  because: 'One who says that they are still there would be logged out all the same.',
  writes: true,
  judge: (trial) =>
    ofSession(trial, () =>
      judgeEach(['session/forlang'], noSession, async (path): Promise<Shown> => {
        const before = await sessionIn(trial)
        const seen = await trial.ask({ path, method: 'POST', body: '{}' })
        if (!isGood(seen)) return statusIs(seen, [200])
        const { address } = seen
        const [broken] = breaksOf(sessionSchema, seen.json)
        if (broken) return { address, seen: `${broken.path}: ${broken.kind}` }
        const { expiresAt } = seen.json as Session
        return Date.parse(expiresAt) >= Date.parse(before?.expiresAt ?? '')
          ? well
          : { address, seen: 'it ends sooner' }
      }),
    ),
}

const ended: Rule = {
  id: 'session-ended',
  says: '`POST /api/session/slut` answers `{}`; after that the session and every answer give 401. It is the last that is asked.',
  because: 'The portal says that one is logged out when it has heard so, and it must be true.',
  writes: true,
  judge: (trial) =>
    judgeEach(ownOf(trial), noSession, async (own): Promise<Shown> => {
      const seen = await trial.ask({ path: 'session/slut', method: 'POST', body: '{}' })
      if (!isGood(seen)) return statusIs(seen, [200])
      const { address, json } = seen
      const asked = [{ path: 'session' }, askingOf(own, 'tidslinje'), askingOf(own, 'kallor')]
      const after = await Promise.all(asked.map((one) => trial.ask(one)))
      return [
        isObject(json) && Object.keys(json).length === 0 ? [] : { address, seen: 'something else than {}' },
        ...after.map((one) => statusIs(one, [401]) ?? []),
      ].flat()
    }),
}

export const ofKeeping = { name: 'What is kept', rules: [opened, order, versions, reports, prolonged, ended] }
