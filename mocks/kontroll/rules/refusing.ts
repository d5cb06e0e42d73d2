import type { Capability } from '#platform/session/contract.ts'
import { judgeEach, noSession, type Rule, type Shown, well } from '../rule.ts'
import { mayAct, previewOf } from '../subjects.ts'
import { keyOf, nothing, ownOf, send } from './send.ts'
import { ofSession } from './session.ts'
import { seenStatus, statusIs } from './status.ts'

/** What is refused by one capability that the session does not tell. */
const kept: Record<Capability, readonly [path: string, body: unknown]> = {
  'write-important': ['viktigt', { text: 'Kontroll' }],
  'appoint-ombud': ['ombud', { person: nothing, scopes: [] }],
  'give-consent': [`delning/fragor/${nothing}`, { outcome: 'refused' }],
  block: ['delning/sparrar', { party: nothing }],
  propose: ['forslag', { plan: nothing, kind: 'question', text: 'Kontroll' }],
}

const off: Rule = {
  id: 'capability-off',
  says: 'What the session does not say that the platform may do is refused: 403.',
  because: 'It lacks clear support in law, whatever a browser sends.',
  writes: true,
  judge: (trial) =>
    ofSession(trial, ({ capabilities }) =>
      judgeEach(
        ownOf(trial).flatMap((own) =>
          Object.entries(kept)
            .filter(([name]) => !capabilities.includes(name))
            .map(([, [path, body]]) => ({ own, path, body })),
        ),
        'the session tells every capability',
        async ({ own, path, body }) =>
          statusIs(await send(trial, own, path, { body, key: keyOf('off') }), [403]),
      ),
    ),
}

const notOwn: Rule = {
  id: 'acting-refused',
  says: 'An ombud without the right to act in an area, and one who looks as an ombud would, can change nothing there: 403.',
  because: 'To see is not to act, and who looks as another would does nothing.',
  writes: true,
  judge: (trial) => {
    const [own] = ownOf(trial)
    const readers = own
      ? [...trial.subjects.filter((one) => !one.own), previewOf(own, ['inkorg', 'tidslinje'])]
      : []
    const cases = readers.flatMap((reader) =>
      [
        ['inkorg', 'inkorg', { to: [nothing], text: 'Kontroll' }] as const,
        ['tidslinje', 'tidslinje/boka', { time: nothing }] as const,
        [
          'matvarden',
          'matvarden',
          { plan: nothing, values: [1], takenAt: '2026-11-23T08:00:00+01:00' },
        ] as const,
      ].flatMap(([area, path, body]) => (mayAct(reader, area) ? [] : { reader, path, body })),
    )
    return judgeEach(cases, noSession, async ({ reader, path, body }) =>
      statusIs(await send(trial, reader, path, { body, key: keyOf('act') }), [403]),
    )
  },
}

const spoilt: Rule = {
  id: 'body-refused',
  says: 'A body that is no JSON, or nothing of what is expected, is refused (4xx), and nothing is done.',
  because: 'The portal says then that it was not sent; of a 500 it says that nobody knows.',
  writes: true,
  judge: (trial) =>
    judgeEach(
      ownOf(trial).flatMap((own) =>
        ['inkorg', 'tidslinje/boka', 'matvarden', 'kontakter/begaran', 'installningar', 'oppnat'].flatMap(
          (path) =>
            ['{"', '[]', 'null', '{"to":7,"time":{},"unit":[],"order":"x","area":1}'].map((body) => ({
              own,
              path,
              body,
            })),
        ),
      ),
      noSession,
      async ({ own, path, body }): Promise<Shown> => {
        const seen = await send(trial, own, path, { body, key: keyOf('body') })
        if (seen.lost) return undefined
        return seen.status >= 400 && seen.status < 500
          ? well
          : { address: seen.address, seen: seenStatus(seen) }
      },
    ),
}

export const ofRefusing = {
  name: 'What is sent and refused',
  rules: [off, notOwn, spoilt],
}
