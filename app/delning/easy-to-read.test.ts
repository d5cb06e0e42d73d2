import { expect, test } from 'vitest'
import { lix } from '../test-lix.ts'
import forsta from './forsta/texts/sv.ts'
import fraga from './fraga/texts/sv.ts'
import laslogg from './laslogg/texts/sv.ts'
import lasning from './lasning/texts/sv.ts'
import parter from './parter/texts/sv.ts'
import samtycke from './samtycke/texts/sv.ts'
import sparrar from './sparrar/texts/sv.ts'

/** The sentences of the words of a room. */
const sentences = (words: object): string[] =>
  Object.values(words).flatMap((one: unknown) =>
    typeof one === 'string' ? (/[.?!]$/.test(one) ? [one] : []) : sentences(one as object),
  )

test.each(Object.entries({ forsta, fraga, laslogg, lasning, parter, samtycke, sparrar }))(
  'what %s explains is easy to read',
  (_, words) => {
    const all = sentences(words)
    expect(all.length).toBeGreaterThan(4)
    expect(Math.round(lix(all.join(' ')))).toBeLessThanOrEqual(30)
  },
)
