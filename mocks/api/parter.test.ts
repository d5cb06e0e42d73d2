import { expect, test } from 'vitest'
import { answer } from './test-client.ts'

/** Who tells of the region, in the order that the page names them. */
async function tellers(query: string) {
  const { items } = await answer(query, 'delning/parter')
  const { source, alsoFrom } = items.find(({ name }) => name === 'Region Storstaden') ?? {}
  return [source, ...(alsoFrom ?? [])].map((one) => one?.careUnit?.name)
}

test('the first that names a party is its source, and each that does so stands once', async () => {
  expect(await tellers('varld=birgitta')).toEqual(['Vårdcentralen Ekbacken', 'Ögonkliniken Storstaden'])
  expect(await tellers('varld=birgitta&fel=ogonkliniken:fel')).toEqual(['Vårdcentralen Ekbacken'])
})
