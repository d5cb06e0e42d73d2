import { describe, expect, test } from 'vitest'
import { birgittaRecords } from '../../worlds/birgitta/records.ts'
import { dispensedMedications as contract } from './dispensed-medications.ts'

const [whole] = birgittaRecords['region-storstaden']?.DispensedMedications ?? []
const read = (...items: unknown[]) => contract.read(JSON.stringify({ items }))

describe('what cannot be read never loses what was collected', () => {
  test.each([
    ['name', 7],
    ['atc', []],
    ['nplId', {}],
    ['strength', true],
    ['form', 1.5],
    ['packages', 'två'],
    ['packages/count', '2'],
    ['collected', '2026-02-31'],
    ['pharmacy', ['a']],
    ['label', false],
    ['withdrawals/left', 'en'],
    ['withdrawals/of', {}],
    ['validUntil', 'nästa år'],
    ['earliestNext', 20_261_201],
    ['prescriber', 0],
  ])('%s: %j', (path, value) => {
    const record = structuredClone(whole) as unknown as Record<string, Record<string, unknown>>
    const [name = '', inner] = path.split('/')
    Object.assign(inner ? (record[name] ?? {}) : record, { [inner ?? name]: value })
    const reading = read(whole, record)
    expect(reading).toMatchObject({ kind: 'read', items: [whole, { notRead: [path] }], faults: [] })
    const [, left] = reading.kind === 'read' ? reading.items : []
    expect(left?.header).toEqual(whole?.header)
    // Nor anything else of it.
    const others = Object.keys(whole ?? {}).filter((key) => key !== name)
    for (const key of others) expect(left).toHaveProperty(key, whole?.[key as 'name'])
  })

  test('of many at once each is named', () => {
    expect(
      read({ ...whole, collected: 'igår', label: 3, withdrawals: { left: 'x', of: 'y' } }),
    ).toMatchObject({
      items: [{ notRead: ['collected', 'label', 'withdrawals/left', 'withdrawals/of'] }],
    })
  })

  test.each([null, '', ' ', '\u200b'])('%j was never there', (blank) => {
    const reading = read({ ...whole, pharmacy: blank })
    const { pharmacy: _, ...rest } = whole ?? {}
    expect(reading).toEqual({ kind: 'read', items: [rest], faults: [] })
  })
})

test.each([
  ['documentId', undefined, 'missing'],
  ['patientId', 5, 'bad-value'],
  ['approvedForPatient', 'ja', 'bad-value'],
])('whose it is, and who may see it, is never guessed: %s', (field, value, reason) => {
  const spoilt = { ...whole, collected: 'igår', header: { ...whole?.header, [field]: value } }
  expect(read(whole, spoilt)).toEqual({
    kind: 'read',
    items: [whole],
    faults: [{ path: `items[2]/header/${field}`, reason }],
  })
})
