import fc from 'fast-check'
import { anyOf, anyText, anyTime } from '../any.arbitrary.ts'
import { cv, ii } from './datatypes.arbitrary.ts'

const some = <Model extends Record<string, fc.Arbitrary<unknown>>>(model: Model) =>
  fc.record(model, { requiredKeys: [] })
/** What is there holds something: an element with nothing in it is read as one that is not there. */
const holding = <Held extends object>(arbitrary: fc.Arbitrary<Held>) =>
  arbitrary.filter((held) => Object.values(held).some((one) => one !== undefined && !isEmptyList(one)))
const isEmptyList = (one: unknown) => Array.isArray(one) && one.length === 0
const few = <Item>(arbitrary: fc.Arbitrary<Item>) => fc.array(arbitrary, { maxLength: 2 })

const signature = fc.record(
  { id: ii, name: anyText, timestamp: anyTime, byRole: cv },
  { requiredKeys: ['timestamp'] },
)
const unit = fc.record({ id: ii, name: anyText }, { requiredKeys: ['name'] })
const interval = fc.record(
  { low: anyText, lowClosed: fc.boolean(), high: anyText, highClosed: fc.boolean(), unit: anyText },
  { requiredKeys: ['unit'] },
)
const specimen = fc.record(
  { identifier: ii, material: cv, timestamp: anyTime, anatomicalLocation: cv, comment: anyText },
  { requiredKeys: ['timestamp'] },
)

const analysisOf = <Related>(related: fc.Arbitrary<Related>) =>
  fc
    .record({
      needed: fc.record({
        specimen: few(specimen),
        result: few(
          fc
            .record({
              related: few(related),
              interpretation: few(cv),
              value: fc.oneof(
                fc.record({ cv }),
                fc.record({ pq: fc.record({ value: anyText, unit: anyText }) }),
                fc.record({ intervalPQ: interval }),
                fc.record({ st: anyText }),
              ),
              rest: some({
                type: cv,
                comment: anyText,
                reference: holding(
                  some({ interval, description: anyText, population: anyText, comment: anyText }),
                ),
                recipientSignature: signature,
                performerSignature: signature,
              }),
            })
            .map(({ rest, ...result }) => ({ ...result, ...rest })),
        ),
        code: cv,
      }),
      rest: some({
        identifier: ii,
        timestamp: anyTime,
        method: cv,
        status: cv,
        comment: anyText,
        accredited: fc.boolean(),
      }),
    })
    .map(({ needed, rest }) => ({ ...needed, ...rest }))

const analysis = analysisOf(analysisOf(analysisOf(fc.record({})).map(endingThere)))

/** The last that is read has led to nothing further. */
function endingThere<One extends { result: { related: unknown[] }[] }>(one: One): One {
  return { ...one, result: one.result.map((result) => ({ ...result, related: [] })) }
}

const laboratoryOrderOutcome = fc.record({
  header: fc.record(
    {
      accessControlHeader: fc.record(
        {
          accountableCareGiver: ii,
          accountableCareUnit: ii,
          blockComparisonTime: anyTime,
          approvedForPatient: fc.boolean(),
          patientId: ii,
        },
        { requiredKeys: ['accountableCareGiver', 'blockComparisonTime', 'approvedForPatient'] },
      ),
      sourceSystemId: ii,
      record: fc.record({ id: ii, timestamp: anyTime }),
      author: signature,
      signature,
    },
    { requiredKeys: ['accessControlHeader', 'sourceSystemId', 'record'] },
  ),
  body: fc.record(
    {
      identifier: ii,
      laboratoryIdentifier: ii,
      type: cv,
      text: anyText,
      referral: fc.record(
        {
          identifier: ii,
          timestamp: anyTime,
          question: anyText,
          requestedCareService: few(cv),
          requester: holding(some({ id: ii, name: anyText, byRole: cv, orgUnit: unit })),
          referralInformation: holding(
            some({ referralComment: anyText, referralMedicalInformation: anyText }),
          ),
        },
        { requiredKeys: ['identifier', 'timestamp', 'requestedCareService'] },
      ),
      groupOfAnalyses: few(
        fc.record(
          {
            name: anyText,
            comment: anyText,
            code: cv,
            analysis: fc.array(analysis, { minLength: 1, maxLength: 2 }),
          },
          { requiredKeys: ['analysis'] },
        ),
      ),
      recipientUnit: unit,
      recipientSignature: signature,
      contactInformation: fc.record({ text: anyText }),
    },
    { requiredKeys: ['identifier', 'type', 'groupOfAnalyses', 'recipientUnit'] },
  ),
})

export default anyOf('GetLaboratoryOrderOutcome', laboratoryOrderOutcome)
