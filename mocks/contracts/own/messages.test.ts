import { expect, test } from 'vitest'
import { birgittaRecords } from '../../worlds/birgitta/records.ts'
import { messages as contract } from './messages.ts'

const [whole] = Object.values(birgittaRecords).flatMap((held) => held?.Messages ?? [])

test.each(['', ' ', '\u200b'])('a file whose bytes are %j is told of as one that is gone', (value) => {
  const file = { fileName: 'Före blåsprovet', mediaType: 'application/pdf' }
  const record = { ...whole, attachments: [{ ...file, value }] }
  expect(contract.read(JSON.stringify({ items: [record] }))).toEqual({
    kind: 'read',
    items: [{ ...whole, attachments: [file] }],
    faults: [],
  })
})
