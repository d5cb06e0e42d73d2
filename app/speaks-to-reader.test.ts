import { expect, test } from 'vitest'
import { allowed, ofReader, speaking } from './test-speaks-to-reader.ts'

const places = (all: readonly { room: string; key: string }[]) =>
  [...new Set(all.map(({ room, key }) => `${room} ${key}`))].toSorted()

test('no text says "du" of the one it is about, who may be another than the one who reads', async () => {
  const said = (await speaking()).filter(({ room }) => !(room in ofReader))
  const reasoned = Object.entries(allowed).flatMap(([room, keys]) =>
    Object.keys(keys).map((key) => ({ room, key })),
  )
  expect(places(said)).toEqual(places(reasoned))
})

test('no room is excepted that has no such text', async () => {
  const rooms = (await speaking()).map(({ room }) => room)
  expect(Object.keys(ofReader).filter((room) => !rooms.includes(room))).toEqual([])
})
