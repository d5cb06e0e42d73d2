import { expect, test } from 'vitest'
import { structureOf } from '../test-plan.ts'
import { peopleOf } from './people.ts'

const own = { name: 'Birgitta', party: 'resident' as const }
const eva = { name: 'Eva', role: 'Sjuksköterska', phone: '08-465 004 11' }

test('the one who answers for the plan comes first and once, the person whose plan it is last', () => {
  const people = peopleOf({
    ...structureOf([]),
    participants: [own, { name: 'Jonas' }, eva],
    mainResponsible: { name: 'Eva', unit: 'Ekbacken', phone: '08-465 004 11' },
  })
  expect(people.map(({ name, isMain }) => [name, isMain])).toEqual([
    ['Eva', true],
    ['Jonas', false],
    ['Birgitta', false],
  ])
  expect(people[0]).toMatchObject({ role: 'Sjuksköterska', unit: 'Ekbacken', phone: '08-465 004 11' })
})

test('one of the same name with another number is another', () => {
  const people = peopleOf({
    ...structureOf([]),
    participants: [eva],
    mainResponsible: { name: 'Eva', phone: '08-465 004 12' },
  })
  expect(people.map(({ phone }) => phone)).toEqual(['08-465 004 12', '08-465 004 11'])
})

test('without anybody who answers for it, those who take part stand in their order', () => {
  expect(peopleOf({ ...structureOf([]), participants: [eva, { name: 'Jonas' }] })).toMatchObject([
    { name: 'Eva', isMain: false },
    { name: 'Jonas', isMain: false },
  ])
})
