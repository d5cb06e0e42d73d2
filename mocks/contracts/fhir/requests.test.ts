import { describe, expect, test } from 'vitest'
import { bundleOf, entries, plan, structuresOf } from './test-bundle.ts'

const read = (activity: unknown, ...beside: unknown[]) => {
  const { items, faults } = structuresOf(bundleOf(entries(plan({ activity: [activity] }), ...beside)))
  return { activity: items[0]?.activities[0], faults }
}
const display = 'Ät grapefrukt'

describe('what may be forbidden is no activity', () => {
  test.each([
    { reference: '#sr1' },
    { reference: 'urn:uuid:11' },
    { reference: 'Task/99' },
    { reference: 'RequestGroup/1' },
    { reference: 'https://other.example/NutritionOrder/1' },
    { identifier: { value: '7' } },
    { identifier: { value: '7' }, type: 'Task' },
    {},
  ])('when what tells it did not come along: %j', (to) => {
    const { activity, faults } = read({ reference: { ...to, display } })
    expect(activity).toBeUndefined()
    expect(faults).toEqual([{ path: 'entry[1]/resource/activity[1]/reference', reason: 'missing' }])
  })

  test.each([{ reference: 'Appointment/1' }, { type: 'Appointment', identifier: { value: '7' } }])(
    'but a booking forbids nothing: %j',
    (to) => {
      expect(read({ reference: { ...to, display: 'Besök' } })).toMatchObject({
        activity: { title: 'Besök', status: 'unknown' },
        faults: [],
      })
    },
  )

  test('when it is about food to leave out', () => {
    const order = { resourceType: 'NutritionOrder', id: 'n', status: 'active', intent: 'order' }
    for (const more of [
      { excludeFoodModifier: [{ text: 'Grapefrukt' }] },
      { _excludeFoodModifier: {} },
      { excludeFoodModifier: 'x' },
    ]) {
      const { activity, faults } = read(
        { reference: { reference: 'NutritionOrder/n', display: 'Kost' } },
        { ...order, ...more },
      )
      expect(activity).toBeUndefined()
      expect(faults).toMatchObject([{ path: 'entry[2]/resource/excludeFoodModifier', reason: 'bad-value' }])
    }
    const plain = read({ reference: { reference: 'NutritionOrder/n', display: 'Kost' } }, order)
    expect(plain).toMatchObject({ activity: { title: 'Kost' }, faults: [] })
  })

  test('when a task is to stop something, or about what is forbidden', () => {
    const task = { resourceType: 'Task', id: 't', status: 'requested', intent: 'order', description: display }
    const to = { reference: { reference: 'Task/t' } }
    const stops = read(to, { ...task, code: { coding: [{ code: 'abort' }] } })
    expect(stops).toMatchObject({ activity: undefined, faults: [{ path: 'entry[2]/resource/code' }] })
    const request = { resourceType: 'ServiceRequest', id: 's', status: 'active', doNotPerform: true }
    const forbids = read(to, { ...task, focus: { reference: 'ServiceRequest/s' } }, request)
    expect(forbids).toMatchObject({ activity: { doNotPerform: true }, faults: [] })
    expect(read(to, task)).toMatchObject({ activity: { title: display }, faults: [] })
  })
})
