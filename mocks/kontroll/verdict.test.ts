import { expect, test } from 'vitest'
import { judgeEach } from './rule.ts'
import { inWords } from './verdict.ts'

const rule = { id: 'a-rule', says: 'So.', because: 'Else.', judge: () => ({ notTried: '' }) }
const wordsOf = async (cases: readonly { faults: number; items: number }[]) => {
  const judged = await judgeEach(
    cases,
    'none',
    ({ faults }) => Array.from({ length: faults }, () => ({ address: 'GET a', seen: 'x' })),
    ({ items }) => items > 0,
  )
  return inWords({ verdicts: [{ theme: 'T', rule, judged }], untried: [] }).join('\n')
}

test('what failed is counted by what was tried, and not by its faults', async () => {
  const words = await wordsOf([
    { faults: 5, items: 1 },
    { faults: 0, items: 1 },
    { faults: 0, items: 0 },
  ])
  expect(words).toContain('FAILED     a-rule (1 of 3, 2 of them held something)')
  expect(words).toContain('- and 1 more')
})

test('a rule about what answers hold is not tried where none holds anything', async () => {
  expect(await wordsOf([{ faults: 0, items: 0 }])).toContain('not tried  a-rule: no answer held anything')
})

test('what held nothing is told of everybody, and that nobody is represented', () => {
  const own = { about: 'own', nothingIn: ['lakemedel', 'sar'], notAsked: ['forslag'] }
  const helped = { about: 'helped 1', nothingIn: ['avgifter'], notAsked: [] }
  expect(inWords({ verdicts: [], untried: [own] })).toEqual([
    '',
    'What could not be tried, and may be wrong',
    '  nothing to try in: lakemedel, sar (own)',
    '  not asked for, by the session: forslag (own)',
    '  nobody is represented: a server that mixes persons up can pass',
    '',
    '0 ok, 0 FAILED, 0 not tried',
  ])
  const words = inWords({ verdicts: [], untried: [own, helped] })
  expect(words).toContain('  nothing to try in: avgifter (helped 1)')
  expect(words.join()).not.toContain('nobody is represented')
})
