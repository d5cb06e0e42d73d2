import { expect, test } from 'vitest'
import { optionsOf } from './options.ts'

test('an address is taken with and without what comes after it', () => {
  for (const api of [
    'http://x.example/p',
    'http://x.example/p/',
    'http://x.example/p/api',
    'http://x.example/p/api/',
  ])
    expect(optionsOf(['--api', api])).toMatchObject({ base: 'http://x.example/p' })
})

test('what is not said is as usual, and nothing is changed', () => {
  expect(optionsOf(['--api', 'https://x.example'])).toEqual({
    base: 'https://x.example',
    headers: {},
    cookie: '',
    only: [],
    world: undefined,
    writes: false,
    json: undefined,
    patience: 30_000,
  })
})

test.each([[['--help']], [['-h', '--api', 'kontroll']]])('%j asks how it is run', (args) => {
  expect(optionsOf(args)).toBe('help')
})

test('headers and persons may be several', () => {
  const args = [
    '--header',
    'Authorization: Bearer a:b',
    '--header',
    'X-A: 1',
    '--subject',
    'p-1',
    '--subject',
    'p-2',
  ]
  expect(optionsOf(['--api', 'https://x.example', ...args])).toMatchObject({
    headers: { Authorization: 'Bearer a:b', 'X-A': '1' },
    only: ['p-1', 'p-2'],
  })
})

test.each([
  [[]],
  [['--api']],
  [['--api', 'kontroll']],
  [['--api', 'file:///etc']],
  [['--api', 'https://x.example', '--header', 'no colon']],
  [['--api', 'https://x.example', '--cookie', 'a=b\r\nX: y']],
  [['--api', 'https://x.example', '--tid', '0']],
  [['--api', 'https://x.example', '--nagot']],
  [['--api', 'https://x.example', 'mer']],
])('%j is no way to run it', (args) => {
  expect(optionsOf(args)).toEqual({ wrong: expect.any(String) })
})
