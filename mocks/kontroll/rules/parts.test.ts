import { expect, test } from 'vitest'
import type { Asking, Seen } from '../client.ts'
import { readTold } from '../read-told.ts'
import { lists } from '../resources.ts'
import type { Trial } from '../trial.ts'
import { atATime } from '../turns.ts'
import { inParts } from './parts.ts'

const own = { id: 'p-a', about: 'own', own: true, see: 'all', does: 'all', headers: {} } as const
const status = (statusCode: string) => ({
  logicalAddress: 'A',
  sourceName: 'A',
  principal: 'region',
  statusCode,
  isResponseFromCache: false,
  isResponseInSynch: statusCode === 'DataFromSource',
})

/** An answer with nothing in it, of which one source has ended or is still asked. */
function seenOf(asking: Asking, statusCode: string): Seen {
  const json = { items: [], processingStatus: [status(statusCode)], unreadable: [], logId: statusCode }
  const text = JSON.stringify(json)
  return { asking, address: '', ms: 0, status: 200, headers: new Headers(), text, size: text.length, json }
}

test('no more answers are asked for in parts at a time than can be asked on at once', async () => {
  const some = lists.filter(({ around, unsourced }) => !around && !unsourced)
  expect(some.length).toBeGreaterThan(3 * atATime)
  const open = new Set<string>()
  let most = 0
  const ask = async (asking: Asking) => {
    const isOn = asking.headers?.['Prefer']?.includes('newer-than') ?? false
    open.add(asking.path)
    most = Math.max(most, open.size)
    await new Promise((resolve) => {
      setTimeout(resolve, 1)
    })
    if (isOn) open.delete(asking.path)
    return seenOf(asking, isOn ? 'DataFromSource' : 'NoDataSynchPending')
  }
  const told = some.map((list) => readTold(list, own, seenOf({ path: list.path }, 'DataFromSource')))
  const trial = { ask, told, subjects: [own] } as unknown as Trial
  const judged = await inParts.rules.find(({ id }) => id === 'parts-end')?.judge(trial)
  expect(judged).toEqual({ faults: [], times: some.length, failed: 0 })
  expect(most).toBe(atATime)
})
