import { useState } from 'react'
import { now } from '#platform/clock/clock.ts'
import { useDraft } from '#platform/session/use-draft.ts'
import { type KindName, kinds, type Value } from '../contract.ts'
import { type Entered, enteredNumber } from './entered.ts'
import { type Doubt, doubtsOf } from './sense.ts'
import { type TakenAt, takenAtOf, type TimeChoice } from './taken-at.ts'

/** What stands in the form. */
export type Draft = { texts: string[]; time: TimeChoice }
/** What has been entered, as it is sent. */
export type Accepted = { values: number[]; takenAt: string }

type Faults = {
  values: (Extract<Entered, { fault: string }>['fault'] | undefined)[]
  time?: Extract<TakenAt, { fault: string }>['fault']
}

/** The form of one kind: what stands in it, what is wrong, and what is to be asked about before it is sent. */
export function useEntry(form: string, kind: KindName, last: readonly Value[], kept?: string) {
  const parts = kinds[kind].parts
  const {
    value: draft,
    write,
    forget,
  } = useDraft<Draft>(form, {
    texts: parts.map(() => ''),
    time: { choice: kept === undefined ? 'now' : 'kept', day: '', clock: '' },
  })
  const [faults, setFaults] = useState<Faults>({ values: [] })
  const [doubted, setDoubted] = useState<{ accepted: Accepted; doubts: Doubt[] }>()
  /** Reads the form: something to send, something to ask about first, or faults, which are then shown. */
  const read = (): { accepted: Accepted; doubts: Doubt[] } | undefined => {
    const entered = parts.map((_, index) => enteredNumber(draft.texts[index] ?? ''))
    const taken = takenAtOf(draft.time, now(), kept)
    const values = entered.flatMap((one) => ('value' in one ? [one.value] : []))
    setFaults({
      values: entered.map((one) => ('fault' in one ? one.fault : undefined)),
      ...('fault' in taken && { time: taken.fault }),
    })
    if (values.length < parts.length || 'fault' in taken) return undefined
    return { accepted: { values, takenAt: taken.at }, doubts: doubtsOf(kind, values, last) }
  }
  return { draft, write, forget, faults, read, doubted, setDoubted }
}

/** The values as they are told, with codes and unit. */
export function quantitiesOf(kind: KindName, values: readonly number[]): Value[] {
  const { parts, unit } = kinds[kind]
  return values.map((value, index) => ({ code: parts[index] ?? kinds[kind].code, value, unit }))
}
