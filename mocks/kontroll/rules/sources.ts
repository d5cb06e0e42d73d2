import * as v from 'valibot'
import type { ProcessingStatus } from '#platform/answer/contract.ts'
import { isReadable, isTelling, type Told } from '../read-told.ts'
import { judgeEach, type Rule, type Shown, well } from '../rule.ts'
import type { Trial } from '../trial.ts'
import { nodesIn, textIn } from '../walk.ts'

const none = 'no answer with sources could be read'
/** The answers for which sources are asked, each with its statuses as far as they can be read. */
const sourcedIn = ({ told }: Trial): Told[] => told.filter((one) => isReadable(one) && !one.list.unsourced)
const readIn = (trial: Trial) => sourcedIn(trial).filter(({ brokenStatuses }) => brokenStatuses.length === 0)

const read: Rule = {
  id: 'statuses-read',
  says: 'Each of `processingStatus` has logicalAddress, sourceName, principal, a statusCode that is known, and its two flags.',
  because:
    'The portal says by them which sources are missing; one that it cannot read takes the whole answer with it.',
  judge: (trial) =>
    judgeEach(sourcedIn(trial), none, ({ brokenStatuses, seen: { address } }): Shown =>
      brokenStatuses.map(({ path, kind }) => ({ address, seen: `${path}: ${kind}` })),
    ),
}

const each: Rule = {
  id: 'statuses-each',
  says: 'Every source that an item comes from has a status in the same answer, and no source has two.',
  because: 'The portal says of each source how it fared, and of each item how fresh it is.',
  judge: (trial) =>
    judgeEach(
      readIn(trial),
      none,
      ({ statuses, items, seen: { address } }): Shown => {
        const known = statuses.map(({ logicalAddress }) => logicalAddress)
        const told = new Set<string>()
        for (const { value } of nodesIn(items)) {
          if (textIn(value, 'documentId') === undefined) continue
          const from = textIn(value, 'logicalAddress')
          if (from !== undefined) told.add(from)
        }
        const lacks = [...told].filter((from) => !known.includes(from)).length
        const twice = known.length - new Set(known).size
        return [
          ...(lacks > 0 ? [{ address, seen: `${lacks} sources of items without a status` }] : []),
          ...(twice > 0 ? [{ address, seen: `${twice} sources with more than one status` }] : []),
        ]
      },
      isTelling,
    ),
}

/** isResponseFromCache and isResponseInSynch of each status code. */
const flags: Record<ProcessingStatus['statusCode'], [fromCache: boolean, inSynch: boolean]> = {
  DataFromSource: [false, true],
  DataFromCache: [true, true],
  DataFromCacheSynchFailed: [true, false],
  NoDataSynchFailed: [false, false],
  NoDataSynchPending: [false, false],
}

const agree: Rule = {
  id: 'statuses-agree',
  says: 'isResponseFromCache and isResponseInSynch say the same as statusCode, by the table of RIV-TA.',
  because: 'Two fields that say otherwise leave nobody to believe.',
  judge: (trial) =>
    judgeEach(readIn(trial), none, ({ statuses, seen: { address } }): Shown =>
      statuses.flatMap(({ statusCode, isResponseFromCache, isResponseInSynch }, index) => {
        const [fromCache, inSynch] = flags[statusCode]
        return fromCache === isResponseFromCache && inSynch === isResponseInSynch
          ? []
          : { address, seen: `processingStatus[${index}]: the flags do not go with ${statusCode}` }
      }),
    ),
}

const failed: Rule = {
  id: 'failure-told',
  says: 'A source that failed says why (lastUnsuccessfulSynchError with causingAgent and code) and when; one whose saved data is told says from when (lastSuccessfulSynch).',
  because: 'The portal says who is to be called about it, and how old the data is.',
  judge: (trial) =>
    judgeEach(
      readIn(trial).flatMap(({ statuses, seen: { address } }) =>
        statuses.flatMap((status, index) =>
          ['DataFromSource', 'NoDataSynchPending'].includes(status.statusCode)
            ? []
            : { status, index, address },
        ),
      ),
      readIn(trial).length > 0 ? 'no source failed, and none answered from a cache' : none,
      ({ status, index, address }): Shown => {
        const { statusCode, lastUnsuccessfulSynchError, lastUnsuccessfulSynch, lastSuccessfulSynch } = status
        const lacks = [
          statusCode.includes('Failed') && !lastUnsuccessfulSynchError && 'lastUnsuccessfulSynchError',
          statusCode.includes('Failed') && !lastUnsuccessfulSynch && 'lastUnsuccessfulSynch',
          statusCode.includes('Cache') && !lastSuccessfulSynch && 'lastSuccessfulSynch',
        ].filter((name) => name !== false)
        return lacks.map((name) => ({ address, seen: `processingStatus[${index}].${name}: is missing` }))
      },
    ),
}

const unreadableSchema = v.object({
  logicalAddress: v.optional(v.string()),
  sourceName: v.optional(v.string()),
})

const unreadable: Rule = {
  id: 'unreadable-named',
  says: 'What could not be read of an answer is named with its source, by a name and a logicalAddress that has a status.',
  because: 'The portal says whom to ask about it.',
  judge: (trial) =>
    judgeEach(
      readIn(trial).flatMap(({ body, statuses, seen: { address } }) => {
        const all = body && Array.isArray(body['unreadable']) ? body['unreadable'] : []
        return all.map((one: unknown, index) => ({ one, index, statuses, address }))
      }),
      readIn(trial).length > 0 ? 'all could be read' : none,
      ({ one, index, statuses, address }): Shown => {
        const { logicalAddress, sourceName } = v.is(unreadableSchema, one) ? one : {}
        if (!sourceName) return { address, seen: `unreadable[${index}].sourceName: is missing` }
        const isKnown = statuses.some((status) => status.logicalAddress === logicalAddress)
        return isKnown
          ? well
          : { address, seen: `unreadable[${index}].logicalAddress: of no source that was asked` }
      },
    ),
}

const known: Rule = {
  id: 'sources-known',
  says: 'Every source with a status is among the connected ones of `GET /api/kallor`.',
  because: 'The portal leads from the source to its page there.',
  judge: (trial) => {
    const { told } = trial
    return judgeEach(readIn(trial), none, (one): Shown => {
      const kallor = told.find(
        ({ list, subject }) => list.path === 'kallor' && subject.about === one.subject.about,
      )
      if (!kallor || !isReadable(kallor)) return undefined
      const connected = new Set(
        kallor.items.flatMap((source) =>
          source['connected'] === true ? textIn(source, 'logicalAddress') : [],
        ),
      )
      const others = one.statuses.filter(({ logicalAddress }) => !connected.has(logicalAddress)).length
      return others === 0
        ? well
        : { address: one.seen.address, seen: `${others} sources that kallor does not tell` }
    })
  },
}

export const ofSources = { name: 'Sources', rules: [read, each, agree, failed, unreadable, known] }
