import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { mostProposed, newProposalSchema, proposalKinds } from './contract.ts'
import { faultsIn, partsOf, proposalOf } from './draft.ts'

const anyDraft = fc.record({
  kind: fc.option(fc.constantFrom(...proposalKinds), { nil: undefined }),
  about: fc.constantFrom('', 'Dusch'),
  text: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ minLength: mostProposed - 5, maxLength: mostProposed + 5 }),
  ),
})

test('a draft is sent when nothing is wrong with it, and then the platform takes it as it is', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const sent = proposalOf('plan-1', draft)
      expect(sent === undefined).toBe(Object.keys(faultsIn(draft)).length > 0)
      if (sent) expect(v.parse(newProposalSchema, sent)).toEqual(sent)
    }),
  )
})

test('what the platform would refuse for its text is never sent', () => {
  fc.assert(
    fc.property(anyDraft, ({ text }) => {
      const isTaken = v.is(newProposalSchema, { plan: 'plan-1', kind: 'goal', text })
      expect(proposalOf('plan-1', { kind: 'goal', about: '', text }) !== undefined).toBe(isTaken)
    }),
  )
})

test('what is new is about no part of the plan, whatever was chosen before', () => {
  const draft = { about: 'Dusch', text: 'En gång till' }
  expect(proposalOf('p', { ...draft, kind: 'goal' })).not.toHaveProperty('about')
  expect(proposalOf('p', { ...draft, kind: 'change' })).toHaveProperty('about', 'Dusch')
})

test('each part of a plan is told once', () => {
  const goal = (description: string) => ({ id: description, description, lifecycleStatus: 'active' })
  const activity = { id: '1', title: 'Dusch', status: 'active', weekly: [], hasBooking: false }
  expect(
    partsOf({
      goals: [goal('Sova'), goal('Dusch')],
      activities: [activity],
      participants: [],
      wishes: [],
      history: [],
    }),
  ).toEqual(['Sova', 'Dusch'])
})
