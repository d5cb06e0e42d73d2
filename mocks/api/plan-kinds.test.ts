import { expect, test } from 'vitest'
import { answer } from './test-client.ts'

test('an individuell plan by LSS has a kind of its own, though the code set of the contract has none', async () => {
  const { items } = await answer('varld=tonaring', 'vardplaner')
  const plan = items.find(({ title }) => title === 'Individuell plan enligt LSS')
  expect(plan).toMatchObject({
    typeOfCarePlan: 'LSS',
    source: { careUnit: { name: 'LSS-enheten' }, legalDomain: 'LSS' },
  })
  expect(items.map(({ typeOfCarePlan }) => typeOfCarePlan)).not.toContain('GP')
})

test('the kind that the parts tell stands, when the plan itself did not come', async () => {
  const { items } = await answer('varld=tonaring&fel=sjostads-kommun.GetCarePlans:fel', 'vardplaner')
  expect(items.find(({ title }) => title === 'Individuell plan enligt LSS')?.typeOfCarePlan).toBe('LSS')
})

test('what is no plan of the code set has no code: an e-behandling is not a vårdplan', async () => {
  const { items } = await answer('varld=magdalena', 'vardplaner')
  expect(items.find(({ title }) => title?.startsWith('E-behandling'))).not.toHaveProperty('typeOfCarePlan')
})
