import type { Principal } from '#platform/answer/contract.ts'
import type { ContractName } from '../contracts/contracts.ts'
import { identify, identifyText } from '../file-kinds/identify.ts'
import type { Answer, OwnFile, PersonIn } from './found.ts'
import { type Judged, judge, refused } from './judge.ts'
import { limits } from './limits.ts'
import { withoutNumbers } from './numbers.ts'
import { type Pseudonyms, pseudonymised, pseudonyms } from './pseudonyms.ts'
import { answersIn, isAbout, personsIn, withSame } from './shown.ts'
import { isZip, type NamedBytes, unpack } from './unpack.ts'

/** A file of the browser: its size is known before any of it is read. */
export type Incoming = { name: string; size: number; bytes: () => Promise<Uint8Array> }

/** All that is brought, at a moment. */
export type OwnState = {
  files: readonly OwnFile[]
  /** Whom the files are about, the one with most records first. */
  persons: readonly PersonIn[]
  /** The number of the one who is shown; undefined where no record names anybody. */
  chosen: string | undefined
  principal: Principal
}

export type OwnAnswers = {
  state: () => OwnState
  subscribe: (listener: () => void) => () => void
  /** Takes files one by one, and says of each that it is under way. Resolves with how many were added. */
  add: (files: readonly Incoming[], told?: (done: number, all: number) => void) => Promise<number>
  remove: (id: number) => void
  clear: () => void
  choose: (number: string) => void
  setPrincipal: (principal: Principal) => void
  /** Replaces the real numbers in a file, or in all that have any. */
  pseudonymise: (id?: number) => void
  /** What the source answers about the one who is shown. */
  answers: (contract: ContractName) => readonly Answer[]
  /** The files that are shown, as they are read. */
  shown: () => NamedBytes[]
}

type Kept = OwnFile & { text: string; numbers: readonly string[] }

const tooMany: Judged = { outcome: refused({ refusal: 'too-many-files' }) }
const tooLarge: Judged = { outcome: refused({ refusal: 'too-large' }) }

/** Keeps answers that somebody has brought, in memory and nowhere else. `isTaken`: test numbers that are others'. */
export function ownAnswers(now: () => Date, isTaken: (number: string) => boolean): OwnAnswers {
  let kept: Kept[] = []
  let [last, wanted, principal]: [number, string | undefined, Principal] = [0, undefined, 'region']
  let testNumberOf: Pseudonyms = pseudonyms(now(), isTaken)
  let state: OwnState = { files: [], persons: [], chosen: undefined, principal }
  let answered = new Map<ContractName, Answer[]>()
  const listeners = new Set<() => void>()

  const changed = () => {
    kept = withSame(kept)
    const persons = personsIn(kept)
    const chosen = persons.find(({ number }) => number === wanted)?.number ?? persons[0]?.number
    answered = Map.groupBy(answersIn(kept, chosen), ({ contract }) => contract)
    state = { files: kept, persons, chosen, principal }
    for (const listener of listeners) listener()
  }
  const put = (name: string, size: number, judged: Judged) => {
    const { outcome, text = '', numbers = [] } = judged
    const isSame = text !== '' && kept.some((one) => one.text === text)
    kept = [
      ...kept,
      {
        id: (last += 1),
        name: withoutNumbers(name),
        size,
        outcome: isSame ? refused({ refusal: 'same' }) : outcome,
        text: isSame ? '' : text,
        numbers,
      },
    ]
  }
  const take = ({ name, bytes }: NamedBytes, isInZip = false) => {
    if (kept.length >= limits.files) {
      if (kept.length === limits.files) put(name, bytes.length, tooMany)
      return
    }
    if (isZip(bytes)) {
      const files = isInZip ? ({ refusal: 'zip-in-zip' } as const) : unpack(bytes)
      if ('refusal' in files) put(name, bytes.length, { outcome: refused(files) })
      else for (const one of files) take({ name: `${name}/${one.name}`, bytes: one.bytes }, true)
      return
    }
    put(name, bytes.length, bytes.length > limits.file ? tooLarge : judge(identify(bytes), now()))
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: async (files, told) => {
      const before = kept.length
      for (const [index, { name, size, bytes }] of files.entries()) {
        if (kept.length > limits.files) break
        told?.(index, files.length)
        // oxlint-disable-next-line no-await-in-loop -- one at a time, so that no more than one is in memory twice
        const read = size > limits.zip ? undefined : await bytes().catch(() => undefined)
        if (read) take({ name, bytes: read })
        else put(name, size, { outcome: refused({ refusal: size > limits.zip ? 'too-large' : 'not-read' }) })
        // oxlint-disable-next-line no-await-in-loop -- lets the page draw and answer between files
        await new Promise((resolve) => setTimeout(resolve))
      }
      changed()
      return kept.length - before
    },
    remove: (id) => {
      kept = kept.filter((one) => one.id !== id)
      changed()
    },
    clear: () => {
      kept = []
      wanted = undefined
      testNumberOf = pseudonyms(now(), isTaken)
      changed()
    },
    choose: (number) => {
      wanted = number
      changed()
    },
    setPrincipal: (one) => {
      principal = one
      changed()
    },
    pseudonymise: (id) => {
      kept = kept.map((one) => {
        const { outcome } = one
        if (outcome.kind !== 'real-numbers' || (id !== undefined && one.id !== id)) return one
        const text = pseudonymised(one.text, one.numbers, testNumberOf, now())
        const again = text === undefined ? undefined : judge(identifyText(text), now(), true)
        if (!again || again.outcome.kind === 'real-numbers')
          return { ...one, outcome: refused({ refusal: 'number-left' }), text: '', numbers: [] }
        return { ...one, numbers: [], ...again }
      })
      changed()
    },
    answers: (contract) => answered.get(contract) ?? [],
    shown: () =>
      kept
        .filter((one) => isAbout(one, state.chosen))
        .map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })),
  }
}
