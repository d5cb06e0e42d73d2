import type { Unit } from '../../catalogue/producer.ts'
import type { CV } from '../../contracts/riv-ta/datatypes.ts'
import type {
  LaboratoryOrderOutcome,
  LabAnalysis,
} from '../../contracts/riv-ta/get-laboratory-order-outcome.ts'
import type { AnalysisKind } from './lab-analyses.ts'
import { at, type HeaderFacts, hsaId, personnummerOid, type Staff } from './common.ts'

const reportStatus = '2.16.840.1.113883.4.642.3.235'
const interpretation = '2.16.840.1.113883.5.83'

/** One value: the analysis, what it came to, and what the laboratory says of it. */
export type ValueFacts = {
  of: AnalysisKind
  /** A number as it is written, else words. */
  value?: string
  unit?: string
  /** `H`, `L`, `N` or `A`: the laboratory's own mark. */
  mark?: 'H' | 'L' | 'N' | 'A'
  comment?: string
  more?: Partial<LabAnalysis>
}

/** Facts of a laboratory's reply. Times are Swedish local. */
export type LabReplyFacts = Omit<HeaderFacts, 'nullified'> & {
  /** Number of the order that it answers. */
  order?: string
  taken: string
  replied: string
  /** Who has signed it; absent: nobody yet. */
  signed?: { by: Staff; at: string }
  stage?: string | CV
  group?: string
  groupComment?: string
  text?: string
  question?: string
  orderedBy?: Staff & { unit: Unit }
  specimen?: CV
  values: readonly ValueFacts[]
}

/** A laboratory's reply as a producer holds it. */
export function labReply(facts: LabReplyFacts): LaboratoryOrderOutcome {
  const {
    of,
    system,
    id,
    unit,
    author,
    taken,
    replied,
    signed,
    stage = 'final',
    approvedForPatient = true,
  } = facts
  const { order = id, group, groupComment, text, question, orderedBy, values } = facts
  const [root, type] = [system, typeof stage === 'string' ? { code: stage, codeSystem: reportStatus } : stage]
  return {
    header: {
      accessControlHeader: {
        accountableCareGiver: hsaId(unit.careGiver.hsaId),
        accountableCareUnit: hsaId(unit.hsaId),
        blockComparisonTime: at(taken),
        approvedForPatient,
        patientId: { root: personnummerOid, extension: of },
      },
      sourceSystemId: hsaId(system),
      record: { id: { root, extension: id }, timestamp: at(replied) },
      ...(author && { author: signatureOf(author, replied) }),
      ...(signed && { signature: signatureOf(signed.by, signed.at) }),
    },
    body: {
      identifier: { root, extension: `${id}-S` },
      type,
      ...(text && { text }),
      referral: {
        identifier: { root, extension: order },
        timestamp: at(taken),
        ...(question && { question }),
        requestedCareService: [],
        ...(orderedBy && {
          requester: {
            id: hsaId(orderedBy.hsaId),
            name: orderedBy.name,
            byRole: { originalText: orderedBy.title },
            orgUnit: { id: hsaId(orderedBy.unit.hsaId), name: orderedBy.unit.name },
          },
        }),
      },
      groupOfAnalyses:
        values.length > 0
          ? [
              {
                ...(group && { name: group }),
                ...(groupComment && { comment: groupComment }),
                analysis: values.map((value) => analysisOf(value, facts)),
              },
            ]
          : [],
      recipientUnit: { id: hsaId(unit.hsaId), name: unit.name },
    },
  }
}

/** Numbers and what is below or above one have fields of their own; all else is words. */
function anyValue(value: string, unit: string | undefined) {
  if (unit === undefined) return { st: value }
  const limit = value.slice(1)
  if (value.startsWith('<')) return { intervalPQ: { high: limit, highClosed: false, unit } }
  if (value.startsWith('>')) return { intervalPQ: { low: limit, lowClosed: false, unit } }
  return { pq: { value, unit } }
}

const signatureOf = ({ hsaId: own, name, title }: Staff, time: string) => ({
  id: hsaId(own),
  name,
  timestamp: at(time),
  byRole: { originalText: title },
})

function analysisOf(
  { of, value, unit = of.unit, mark, comment, more }: ValueFacts,
  { taken, replied, specimen }: LabReplyFacts,
): LabAnalysis {
  const reference = of.interval ?? of.words
  return {
    timestamp: at(replied),
    code: of.code,
    specimen: [{ ...(specimen && { material: specimen }), timestamp: at(taken) }],
    result:
      value === undefined
        ? []
        : [
            {
              value: anyValue(value, unit),
              ...(comment && { comment }),
              interpretation: mark ? [{ code: mark, codeSystem: interpretation }] : [],
              ...(reference && {
                reference:
                  typeof reference === 'string'
                    ? { description: reference }
                    : { interval: { ...reference, unit: unit ?? '' } },
              }),
              related: [],
            },
          ],
    ...more,
  }
}
