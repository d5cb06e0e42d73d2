import * as v from 'valibot'
import { receiversSchema, sentSchema } from '../../../app/inkorg/contract.ts'
import { breaksOf, isGood } from '../read-told.ts'
import { judgeEach, type Judged, type Rule, type Shown, well } from '../rule.ts'
import { askingOf, type Subject } from '../subjects.ts'
import type { Trial } from '../trial.ts'
import { inOneOrder, isObject, textIn } from '../walk.ts'
import { keyOf, ownOf, send } from './send.ts'
import { statusIs } from './status.ts'

/** Somebody to write to about the own, and a text that nobody else has sent. */
async function letterIn(trial: Trial): Promise<{ own: Subject; to: string[]; text: string } | undefined> {
  const [own] = ownOf(trial)
  if (!own) return undefined
  const seen = await trial.ask(askingOf(own, 'inkorg/mottagare'))
  const [unit] = isGood(seen) && v.is(receiversSchema, seen.json) ? seen.json.units : []
  return unit && { own, to: [unit.id], text: `Kontroll ${keyOf('text')}` }
}

/** Judges what one letter shows. */
async function ofLetter(
  trial: Trial,
  judge: (letter: { own: Subject; to: string[]; text: string }) => Promise<Shown>,
): Promise<Judged> {
  const letter = await letterIn(trial)
  return judgeEach(letter ? [letter] : [], 'nobody to write to could be read', judge)
}

const needed: Rule = {
  id: 'key-needed',
  says: 'What must never be done twice is refused without an `Idempotency-Key` of 8 to 64 signs: 400.',
  because: 'A double tap or a lost answer would book two times, or send two letters.',
  writes: true,
  judge: (trial) =>
    ofLetter(trial, async ({ own, to, text }): Promise<Shown> => {
      const keys = [undefined, 'kort']
      const all = await Promise.all(
        keys.map((key) => send(trial, own, 'inkorg', { body: { to, text }, key })),
      )
      return all.flatMap((one) => statusIs(one, [400]) ?? [])
    }),
}

const once: Rule = {
  id: 'key-once',
  says: 'The same with the same `Idempotency-Key` is done once, and answered alike, also when both come at once.',
  because: 'Another attempt after a lost answer must not be another letter.',
  writes: true,
  judge: (trial) =>
    ofLetter(trial, async ({ own, to, text }): Promise<Shown> => {
      const key = keyOf('once')
      const all = await Promise.all([1, 2].map(() => send(trial, own, 'inkorg', { body: { to, text }, key })))
      const third = await send(trial, own, 'inkorg', { body: { to, text }, key })
      const [first, ...more] = [...all, third]
      if (!first || first.lost) return undefined
      const { address } = first
      if (first.status !== 200) return statusIs(first, [200])
      const broken = breaksOf(sentSchema, first.json).map(({ path, kind }) => ({
        address,
        seen: `${path}: ${kind}`,
      }))
      if (broken.length > 0) return broken
      const isAlike = more.every((one) => isGood(one) && inOneOrder(one.json) === inOneOrder(first.json))
      if (!isAlike) return { address, seen: 'another answer to the same' }
      const list = await trial.ask(askingOf(own, 'inkorg'))
      const items =
        isGood(list) && isObject(list.json) && Array.isArray(list.json['items']) ? list.json['items'] : []
      const times = items.filter((item) => textIn(item, 'text')?.includes(text)).length
      return times === 1 ? well : { address, seen: `it is there ${times} times` }
    }),
}

const reused: Rule = {
  id: 'key-reused',
  says: 'Something else with a key that has been used is refused: 422.',
  because: 'The answer to the first would be taken for an answer to the second.',
  writes: true,
  judge: (trial) =>
    ofLetter(trial, async ({ own, to, text }): Promise<Shown> => {
      const key = keyOf('reused')
      const first = await send(trial, own, 'inkorg', { body: { to, text }, key })
      if (!isGood(first)) return undefined
      return statusIs(await send(trial, own, 'inkorg', { body: { to, text: `${text} 2` }, key }), [422])
    }),
}

const again: Rule = {
  id: 'same-warned',
  says: 'The same letter with another key within ten minutes is refused, 409, and taken with `again`.',
  because: 'A page that was loaded anew has lost its key, and one may want to say the same twice.',
  writes: true,
  judge: (trial) =>
    ofLetter(trial, async ({ own, to, text }): Promise<Shown> => {
      const first = await send(trial, own, 'inkorg', { body: { to, text }, key: keyOf('same') })
      if (!isGood(first)) return undefined
      const second = await send(trial, own, 'inkorg', { body: { to, text }, key: keyOf('same') })
      const third = await send(trial, own, 'inkorg', { body: { to, text, again: true }, key: keyOf('same') })
      return [statusIs(second, [409]) ?? [], statusIs(third, [200]) ?? []].flat()
    }),
}

export const ofSending = { name: 'What is done once', rules: [needed, once, reused, again] }
