import { describe, expect, test } from 'vitest'
import { answer } from './test-client.ts'

const halsa = (query = '') => answer(query, 'halsa')

describe('the health of Birgitta', () => {
  test('what she does not tolerate is told by the region and the kommun, with how severe and how sure', async () => {
    const { items } = await halsa()
    const allergies = items.flatMap((item) => (item.kind === 'alert' && item.hypersensitivity ? [item] : []))
    expect(
      allergies.map(({ hypersensitivity: found, source }) => [
        found?.substance?.text ?? found?.otherSubstance ?? found?.agent,
        found?.severity?.text,
        found?.certainty?.text,
        source.careUnit?.name,
      ]),
    ).toEqual([
      ['Penicillin', 'Skadlig', 'Konstaterad', 'Vårdcentralen Ekbacken'],
      ['Trimetoprim', 'Besvärande', 'Misstänkt', 'Vårdcentralen Ekbacken'],
      ['Jordgubbar', 'Besvärande', 'Misstänkt', 'Vårdcentralen Ekbacken'],
      ['Kolofonium (harts) i häfta', 'Besvärande', 'Trolig', 'Hemsjukvården Sjöstad'],
    ])
    expect(allergies[2]).toMatchObject({ obsoleteComment: 'Utredd. Tål jordgubbar.' })
  })

  test('a diagnosis that two have set is told by both, each in its own way', async () => {
    const { items } = await halsa()
    const cataract = items.filter((item) => item.kind === 'diagnosis' && item.code?.code === 'H25.9')
    expect(cataract).toMatchObject([
      { type: 'Bidiagnos', source: { careUnit: { name: 'Vårdcentralen Ekbacken' } } },
      { type: 'Huvuddiagnos', chronic: true, source: { careUnit: { name: 'Ögonkliniken Storstaden' } } },
    ])
    expect(cataract[0]).not.toHaveProperty('chronic')
    expect(cataract[0]).not.toHaveProperty('signed')
  })

  test('diagnoses that belong together point to each other by the ids of the answer', async () => {
    const { items } = await halsa()
    const pairs = items.filter((item) => item.kind === 'diagnosis' && item.related.length > 0)
    expect(pairs).toHaveLength(2)
    expect(pairs.map(({ id }) => [id]).toReversed()).toEqual(
      pairs.map((item) => (item.kind === 'diagnosis' ? item.related : [])),
    )
  })

  test('what she manages is told in the words of the arbetsterapeut', async () => {
    const { items } = await halsa()
    expect(items.find(({ title }) => title === 'Bedömning av vardagen hemma')).toMatchObject({
      kind: 'functional-status',
      category: 'pad-pad',
      responsible: { name: 'Nina Bergdahl', title: 'Arbetsterapeut' },
      abilities: expect.arrayContaining([
        {
          type: { text: 'personlig hygien' },
          assessment: 'Tvättar sig själv vid handfatet. Behöver hjälp att duscha.',
        },
      ]),
    })
  })
})

describe('those who were asked for warnings', () => {
  const told = async (query: string) =>
    (await halsa(query)).alertsFrom.map(({ sourceName, statusCode }) => [sourceName, statusCode])
  const both = ['Region Storstaden', 'Sjöstads kommun']

  test.each([
    ['', both.map((name) => [name, 'DataFromSource'])],
    [
      'fel=region-storstaden:fel',
      [
        [both[0], 'NoDataSynchFailed'],
        [both[1], 'DataFromSource'],
      ],
    ],
    ['fel=region-storstaden.GetDiagnosis:fel', both.map((name) => [name, 'DataFromSource'])],
    [
      'fel=region-storstaden.GetAlertInformation:fel',
      [
        [both[0], 'NoDataSynchFailed'],
        [both[1], 'DataFromSource'],
      ],
    ],
    ['kallor=ogonkliniken', []],
    ['varld=nykomling', [[both[0], 'DataFromSource']]],
  ])('%s: are told apart from those asked for the rest', async (query, expected) => {
    expect(await told(query)).toEqual(expected)
  })

  test('one whose diagnoses failed is missing all the same', async () => {
    const { processingStatus } = await halsa('fel=region-storstaden.GetDiagnosis:fel')
    expect(processingStatus[0]).toMatchObject({
      sourceName: 'Region Storstaden',
      statusCode: 'NoDataSynchFailed',
    })
  })
})

test('a record of which something could not be read is told with the rest, and says so', async () => {
  const { items, unreadable } = await halsa('varld=udda')
  const partly = items.filter((item) => item.partly)
  expect(partly.map(({ kind }) => kind)).toEqual(['alert', 'diagnosis'])
  expect(unreadable).toEqual([])
})

test('a child’s allergy to nuts is a danger to life, and is told so', async () => {
  const { items } = await halsa('varld=leo')
  expect(items[0]).toMatchObject({
    hypersensitivity: { agent: 'Hasselnöt och valnöt', severity: { text: 'Livshotande' } },
  })
})
