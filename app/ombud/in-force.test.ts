import { describe, expect, test } from 'vitest'
import { isInForce, opensAny } from './in-force.ts'

describe('in force on 23 November 2026', () => {
  test.each([
    [{ status: 'active' }, true],
    [{ status: 'active', validFrom: '2026-11-23', validTo: '2026-11-23' }, true],
    [{ status: 'active', validTo: '2026-11-22' }, false],
    [{ status: 'active', validFrom: '2026-11-24' }, false],
    [{ status: 'ended' }, false],
    [{ status: 'coming' }, false],
    [{ status: 'coming', validFrom: '2026-01-01' }, false],
  ] as const)('%j: %s', (one, inForce) => {
    expect(isInForce(one, '2026-11-23')).toBe(inForce)
  })
})

test('what lets something be done and nothing be seen opens nothing', () => {
  const scope = { area: 'tidslinje', see: false, do: true }
  expect(opensAny({ scopes: [] })).toBe(false)
  expect(opensAny({ scopes: [scope] })).toBe(false)
  expect(opensAny({ scopes: [scope, { ...scope, see: true }] })).toBe(true)
})
