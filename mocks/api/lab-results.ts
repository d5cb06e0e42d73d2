import type { Result } from '../../app/provsvar/contract.ts'
import type { CV } from '../contracts/riv-ta/datatypes.ts'
import type { LaboratoryOrderOutcome, LabAnalysis } from '../contracts/riv-ta/get-laboratory-order-outcome.ts'
import { hash } from '../platform/hash.ts'
import { codedOf, textOf } from './fields.ts'
import { isMistake, stageOf } from './lab-stages.ts'

type Group = LaboratoryOrderOutcome['body']['groupOfAnalyses'][number]
type Told = LabAnalysis['result'][number]
/** An analysis at any level; the last that is read has led to nothing further. */
type Analysis = Omit<LabAnalysis, 'result'> & { result: (Omit<Told, 'related'> & { related: object[] })[] }

/** The results of a group, each followed by what it has led to. `person` is opaque: by another's code nobody knows what is hers. */
export function resultsOf({ analysis, name, code }: Group, place: string, person: string): Result[] {
  const named = name ?? nameOf(code)
  return analysis.flatMap((one, index) =>
    rowsOf(one, { place: `${place}.${index}`, depth: 0, person, named }),
  )
}

type At = { place: string; depth: 0 | 1 | 2; person: string; named?: string | undefined }

function rowsOf(analysis: Analysis, at: At): Result[] {
  if (isMistake(analysis.status)) return []
  const { place, depth } = at
  const shared = ofAnalysis(analysis, at)
  if (analysis.result.length === 0) return [{ ...shared, id: hash(place) }]
  return analysis.result.flatMap((result, index) => [
    { ...shared, id: hash(`${place}.${index}`), ...ofResult(result), comments: commentsOf(analysis, result) },
    ...result.related.flatMap((related, part) =>
      depth < 2 && 'result' in related
        ? rowsOf(related as Analysis, {
            ...at,
            place: `${place}.${index}.${part}`,
            depth: depth === 0 ? 1 : 2,
            named: undefined,
          })
        : [],
    ),
  ])
}

/** What all results of an analysis share. */
function ofAnalysis(analysis: Analysis, { depth, person, named }: At): Omit<Result, 'id'> {
  const { code, method, accredited, specimen, timestamp, status } = analysis
  const name = nameOf(code) ?? named
  const stage = stageOf(status)
  const methodName = textOf(method)
  const at = specimen.find((one) => one.timestamp)?.timestamp ?? timestamp
  return {
    ...(code?.code && { analysisId: hash(`${person}\nanalysis\n${code.codeSystem ?? ''}\n${code.code}`) }),
    ...(name && { name }),
    depth,
    interpretation: [],
    ...(stage && { stage }),
    comments: commentsOf(analysis),
    ...(methodName && { method: methodName }),
    ...(accredited !== undefined && { accredited }),
    ...(at && { at }),
    specimens: specimen.flatMap(specimenOf),
  }
}

function ofResult({ type, value, interpretation, reference }: Omit<Told, 'related'>): Partial<Result> {
  const kind = textOf(type)
  const told = value?.pq?.value ?? value?.st ?? nameOf(value?.cv)
  return {
    ...(kind && { kind }),
    ...(told && { value: told }),
    ...(value?.pq?.unit && { unit: value.pq.unit }),
    ...(value?.intervalPQ && hasAny(value.intervalPQ) && { interval: value.intervalPQ }),
    ...(reference && hasAny(reference) && { reference }),
    interpretation: interpretation.flatMap((one) => codedOf(one) ?? []),
  }
}

const commentsOf = (...of: { comment?: string }[]) => of.flatMap(({ comment }) => comment ?? [])
const hasAny = (part: object) => Object.keys(part).length > 0

/** A code without words is better than nothing. */
const nameOf = (cv: CV | undefined): string | undefined => textOf(cv) ?? cv?.code

function specimenOf({ material, anatomicalLocation, comment }: Analysis['specimen'][number]) {
  const [what, where] = [textOf(material), textOf(anatomicalLocation)]
  const specimen = {
    ...(what && { material: what }),
    ...(where && { location: where }),
    ...(comment && { comment }),
  }
  return hasAny(specimen) ? [specimen] : []
}
