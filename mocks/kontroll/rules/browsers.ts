import { isGood, isReadable } from '../read-told.ts'
import { judgeEach, noAnswer, type Rule, type Shown, well } from '../rule.ts'
import { askingOf } from '../subjects.ts'

const foreign = 'https://frammande.example'

const cors: Rule = {
  id: 'cors-closed',
  says: 'No page of another site may read an answer: no `Access-Control-Allow-Origin` for it, nor for all.',
  because: 'Any page that one visits could else fetch what one is logged in to.',
  needsNoSession: true,
  judge: async (trial) => {
    const [own] = trial.subjects
    const headers = { Origin: foreign }
    if (own) {
      await trial.ask(askingOf(own, 'tidslinje', { headers }))
      await trial.ask({
        path: 'tidslinje',
        method: 'OPTIONS',
        headers: {
          ...headers,
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'actor-id',
        },
      })
    }
    return judgeEach(trial.seen, 'nothing was answered', (seen): Shown => {
      if (seen.lost) return undefined
      const { address, headers: told } = seen
      const open = told.get('Access-Control-Allow-Origin')
      return open === '*' || open === foreign || open === 'null'
        ? { address, seen: `Access-Control-Allow-Origin for ${open === '*' ? 'all' : 'another site'}` }
        : well
    })
  },
}

const packed: Rule = {
  id: 'compressed-read',
  says: 'An answer is the same unpacked, in gzip and in brotli, and says `Vary: Accept-Encoding` when it is packed.',
  because: 'Browsers ask for all three, and a cache between could give one what another asked for.',
  judge: (trial) => {
    const largest = trial.told
      .filter((one) => trial.subjects.includes(one.subject) && isReadable(one))
      .toSorted((a, b) => b.items.length - a.items.length)
      .slice(0, 1)
    return judgeEach(
      largest.flatMap((told) => ['identity', 'gzip', 'br'].map((encoding) => ({ told, encoding }))),
      noAnswer,
      async ({ told: { list, subject, items }, encoding }): Promise<Shown> => {
        const seen = await trial.ask(
          askingOf(subject, list.path, { headers: { 'Accept-Encoding': encoding } }),
        )
        if (seen.lost) return undefined
        const { address, headers } = seen
        const isPacked = headers.get('Content-Encoding') !== null
        const varies = /accept-encoding|\*/i.test(headers.get('Vary') ?? '')
        if (isPacked && !varies) return { address, seen: 'no Vary: Accept-Encoding' }
        const told = isGood(seen) ? (seen.json as { items?: unknown } | undefined)?.items : undefined
        const isSame = Array.isArray(told) && told.length === items.length
        return isSame ? well : { address, seen: `asked for ${encoding}: another answer` }
      },
    )
  },
}

export const ofBrowsers = { name: 'Browsers', rules: [cors, packed] }
