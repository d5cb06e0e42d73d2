import { expect, test } from 'vitest'
import { testSource } from '#platform/answer/test-source.ts'
import { latestOf } from './assessments.ts'
import { assessmentOf } from './test-health.ts'

const ids = ({ latest, former }: ReturnType<typeof latestOf>) =>
  [latest, former].map((all) => all.map(({ id }) => id))

test('what has been assessed again is former, and what has not still stands', () => {
  const all = [
    assessmentOf('old', '2024-01-01', ['personlig hygien']),
    assessmentOf('new', '2026-01-01', ['Personlig hygien', 'födointag']),
    assessmentOf('other thing', '2020-01-01', ['förflyttning']),
    assessmentOf('half', '2023-01-01', ['födointag', 'toalettbesök']),
  ]
  expect(ids(latestOf(all))).toEqual([['new', 'half', 'other thing'], ['old']])
})

test('another unit, or one that names nothing, replaces none', () => {
  const source = { ...testSource('1'), careUnit: { hsaId: 'U2', name: 'U2' } }
  const all = [
    assessmentOf('here', '2026-01-01', ['förflyttning']),
    assessmentOf('there', '2024-01-01', ['förflyttning'], { source }),
    assessmentOf('unnamed', '2022-01-01', []),
  ]
  expect(ids(latestOf(all))).toEqual([['here', 'there', 'unnamed'], []])
})

test('a disability stands until it is assessed again, after what is managed in everyday life', () => {
  const hearing = { category: 'fun-fun', disability: { assessment: { text: 'Nedsatt hörsel' } } }
  const all = [
    assessmentOf('hearing', '2026-02-01', [], hearing),
    assessmentOf('before', '2020-01-01', [], hearing),
    assessmentOf('sight', '2020-01-01', [], {
      ...hearing,
      disability: { assessment: { text: 'Nedsatt syn' } },
    }),
    assessmentOf('everyday', '2026-01-01', ['förflyttning']),
  ]
  expect(ids(latestOf(all))).toEqual([['everyday', 'hearing', 'sight'], ['before']])
})
