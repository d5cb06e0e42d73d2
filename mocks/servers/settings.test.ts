import { describe, expect, test } from 'vitest'
import { readSources } from './settings.ts'
import { anothers } from './test-server.ts'

const ok = { id: 'ogonkliniken', contracts: { GetDiagnosis: 'https://kalla.example/GetDiagnosis' } }
const problemsOf = (...sources: unknown[]) => {
  const read = readSources(JSON.stringify(sources))
  return 'problems' in read ? read.problems : []
}

describe('a file of sources', () => {
  test('is read with what holds when nothing is said', () => {
    expect(readSources(JSON.stringify([ok]))).toMatchObject({
      sources: [{ ...ok, timeoutMs: 27_000, headers: {}, testWorld: false }],
    })
    expect(
      problemsOf(anothers('x', {}, { fhir: { base: 'http://x.example', contracts: ['GetDiagnosis'] } })),
    ).toEqual([])
  })

  test.each([
    ['[', 'The file is not JSON.'],
    ['{}', 'The file must hold a list of sources: [ … ].'],
  ])('%s is told as no file', (text, problem) => {
    expect(readSources(text)).toEqual({ problems: [problem] })
  })

  test.each<[object, RegExp]>([
    [{ id: 'nagon' }, /^\[0\]\.id: must be one of region-storstaden, .*annan-/],
    [{ id: 'annan-x', contracts: {} }, /^\[0\]\.name: must be there\.$/],
    [{ ...ok, contracts: {} }, /must have an address in contracts or fhir/],
    [{ ...ok, kontrakt: {} }, /^\[0\]\.kontrakt: is no known key\.$/],
    [{ ...ok, contracts: { GetX: 'https://x.example' } }, /^\[0\]\.contracts\.GetX: is no contract/],
    [
      { ...ok, contracts: { GetDiagnosis: 'ftp://x.example' } },
      /^\[0\]\.contracts\.GetDiagnosis: must be an http/,
    ],
    [
      { ...ok, contracts: { GetDiagnosis: 'https://a:b@x.example' } },
      /must be an http or https address without/,
    ],
    [{ ...ok, timeoutMs: 90_000 }, /^\[0\]\.timeoutMs: must be at most 27000/],
    [{ ...ok, headers: { 'Content-Type': 'x' } }, /is set by the question itself/],
    [{ ...ok, headers: { 'X-A': 'a\r\nb' } }, /must be signs of ASCII in one line/],
    [{ ...ok, clientCertificate: { cert: 'a.pem' } }, /must have both cert and key/],
    [
      { ...ok, fhir: { base: 'https://x.example', contracts: ['GetListing'] } },
      /\.fhir\.contracts\[0\]: cannot be read in FHIR/,
    ],
    [{ ...ok, actor: { actorId: '1', actorType: 'x' } }, /actorType: must be subject_of_care or/],
    [{ ...ok, persons: ['x'] }, /^\[0\]\.persons\[0\]: must be twelve digits\.$/],
  ])('%j is refused with a sentence that says where', (source, problem) => {
    const problems = problemsOf(source)
    expect(
      problems.some((one) => problem.test(one)),
      problems.join(' '),
    ).toBe(true)
    expect(problems.join(' ')).not.toContain('a:b@')
  })

  test('the same source twice is refused', () => {
    expect(problemsOf(ok, ok)).toEqual(['The source ogonkliniken stands twice.'])
  })
})
