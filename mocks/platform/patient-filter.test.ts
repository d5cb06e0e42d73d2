import { describe, expect, test } from 'vitest'
import { birgittaRecords } from '../worlds/birgitta/records.ts'
import { forPatient } from './patient-filter.ts'

const birgitta = '193803122385'
const records = birgittaRecords['region-storstaden'] ?? {}
const [plan] = records.GetCarePlans ?? []
const [manager] = birgittaRecords['sjostads-kommun']?.GetCareManagers ?? []
const [agreement] = records.Agreements ?? []
const [request] = records.GetRequestActivities ?? []
const [booking] = records.GetSubjectOfCareSchedule ?? []
if (!plan || !manager || !agreement || !request || !booking) throw new Error('no records')

const planWith = (header: Partial<typeof plan.carePlanHeader>) => ({
  ...plan,
  carePlanHeader: { ...plan.carePlanHeader, ...header },
})

describe('patient filter', () => {
  test('a record that is approved, valid and about the person passes as it is', () => {
    expect(forPatient('GetCarePlans', [plan], birgitta)).toEqual({ visible: [plan], dropped: [] })
    expect(forPatient('GetCarePlans', [planWith({ nullified: false })], birgitta).visible).toHaveLength(1)
  })

  test('what is not approved, or nullified, is gone without a trace', () => {
    const withheld = [planWith({ approvedForPatient: false }), planWith({ nullified: true })]
    expect(forPatient('GetCarePlans', withheld, birgitta)).toEqual({ visible: [], dropped: [] })
    const own = [
      { ...agreement, header: { ...agreement.header, approvedForPatient: false } },
      { ...agreement, header: { ...agreement.header, nullified: true } },
    ]
    expect(forPatient('Agreements', own, birgitta)).toEqual({ visible: [], dropped: [] })
    const { header } = request
    const remiss = {
      ...request,
      header: {
        ...header,
        accessControlHeader: { ...header.accessControlHeader, approvedForPatient: false },
      },
    }
    expect(forPatient('GetRequestActivities', [remiss], birgitta)).toEqual({ visible: [], dropped: [] })
  })

  test('a record about somebody else is dropped and told, without its number', () => {
    const other = planWith({ patientId: { ...plan.carePlanHeader.patientId, id: '194806042380' } })
    const { visible, dropped } = forPatient('GetCarePlans', [other, plan], birgitta)
    expect(visible).toEqual([plan])
    expect(dropped).toEqual([{ path: 'carePlan/carePlanHeader/patientId/id', reason: 'wrong-subject' }])
    expect(
      forPatient('GetSubjectOfCareSchedule', [{ ...booking, subject_of_care: '194806042380' }], birgitta),
    ).toMatchObject({ visible: [], dropped: [{ reason: 'wrong-subject' }] })
  })

  test('a fast kontakt that names no patient is nobody’s', () => {
    const header = manager.careManagerHeader.accessControlHeader
    const nameless = {
      ...manager,
      careManagerHeader: {
        ...manager.careManagerHeader,
        accessControlHeader: { ...header, patientId: { root: header.patientId.root } },
      },
    }
    expect(forPatient('GetCareManagers', [nameless], birgitta)).toMatchObject({
      visible: [],
      dropped: [{ reason: 'wrong-subject' }],
    })
  })

  test('notes between professionals are taken out at every depth, and the record they came from is untouched', () => {
    const [visible] = forPatient('GetCareManagers', [manager], birgitta).visible
    expect(JSON.stringify(manager)).toContain('"internalNotes"')
    expect(manager.careTeam?.internalNotes).toBeDefined()
    expect(JSON.stringify(visible)).not.toContain('internalNotes')
    expect(visible?.externalNotes).toBe(manager.externalNotes)
    expect(JSON.stringify(forPatient('Agreements', [agreement], birgitta))).not.toContain('internalNotes')
  })

  test('a part that was entered in error is taken out, wherever it stands, and those beside it are there', () => {
    const [structure] = records.PlanStructures ?? []
    const { activities: [activity] = [], goals: [goal] = [] } = structure ?? {}
    if (!structure || !activity || !goal) throw new Error('no structure')
    const mixed = {
      ...structure,
      activities: [{ ...activity, status: 'entered-in-error' }, activity],
      goals: [goal, { ...goal, lifecycleStatus: 'entered-in-error' }],
      wishes: ['entered-in-error'],
    }
    const [visible] = forPatient('PlanStructures', [mixed as typeof structure], birgitta).visible
    const { internalNotes: _, ...told } = mixed
    expect(visible).toEqual({ ...told, activities: [activity], goals: [goal] })
  })

  test('what is for the patient alone is gone for who represents the patient, and so are fields kept back from that one', () => {
    const alone = { ...agreement, header: { ...agreement.header, patientOnly: true } }
    const other = { own: false, keepsBack: [] }
    expect(forPatient('Agreements', [alone], birgitta).visible).toHaveLength(1)
    expect(forPatient('Agreements', [alone], birgitta, other)).toEqual({ visible: [], dropped: [] })
    expect(forPatient('Agreements', [agreement], birgitta, other).visible).toHaveLength(1)
    const [told] = forPatient('GetCareManagers', [manager], birgitta, {
      own: false,
      keepsBack: ['externalNotes'],
    }).visible
    expect(JSON.stringify(manager)).toContain('"externalNotes"')
    expect(JSON.stringify(told)).not.toContain('externalNotes')
  })
})
