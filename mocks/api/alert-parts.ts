import type { Alert } from '../../app/halsa/contract.ts'
import type { Coded } from '#platform/answer/contract.ts'
import type { CV } from '../contracts/riv-ta/datatypes.ts'
import type { AlertInformation } from '../contracts/riv-ta/get-alert-information.ts'
import type { FromProducer } from '../platform/gather.ts'
import { codedOf, dateOnly } from './fields.ts'
import { itemId } from './source.ts'

type Body = AlertInformation['alertInformationBody']
type Parts = Omit<
  Alert,
  'id' | 'kind' | 'title' | 'writtenAt' | 'responsible' | 'signed' | 'partly' | 'source'
>

/** What a warning says beside its header: what it is about, and since and until when it applies. */
export function alertPartsOf({ producer, item }: FromProducer<AlertInformation>): Parts {
  const { alertInformationHeader: header, alertInformationBody: body } = item
  const { validityTimePeriod: period, relatedAlertInformation: related } = body
  return {
    ...coded({ type: body.typeOfAlertInformation, disease: body.seriousDisease?.disease }),
    ...said({
      ascertained: body.ascertainedDate && dateOnly(body.ascertainedDate),
      verified: body.verifiedTime,
      validFrom: period?.start,
      validTo: period?.end,
      comment: body.alertInformationComment,
      obsoleteFrom: body.obsoleteTime,
      obsoleteComment: body.obsoleteComment,
      restriction: body.restrictionOfCare?.restrictionOfCareComment,
    }),
    ...(body.hypersensitivity && { hypersensitivity: hypersensitivityOf(body.hypersensitivity) }),
    ...(body.treatment && { treatment: treatmentOf(body.treatment) }),
    ...(body.communicableDisease && {
      infection: coded({
        disease: body.communicableDisease.communicableDiseaseCode,
        route: body.communicableDisease.routeOfTransmission,
      }),
    }),
    ...(body.unstructuredAlertInformation && {
      unstructured: said({
        heading: body.unstructuredAlertInformation.unstructuredAlertInformationHeading,
        content: body.unstructuredAlertInformation.unstructuredAlertInformationContent,
      }),
    }),
    related: related.map(({ typeOfAlertInformationRelationship, relationComment, documentId }) => ({
      ...coded({ type: typeOfAlertInformationRelationship }),
      ...said({ comment: relationComment }),
      ids: documentId.map((id) => itemId(producer, 'alert', id, header.sourceSystemHSAId)),
    })),
  }
}

function hypersensitivityOf(found: NonNullable<Body['hypersensitivity']>) {
  const { pharmaceuticalHypersensitivity: medicine, otherHypersensitivity: other } = found
  return {
    ...coded({
      type: found.typeOfHypersensitivity,
      severity: found.degreeOfSeverity,
      certainty: found.degreeOfCertainty,
      substance: medicine?.atcSubstance,
      agentCode: other?.hypersensitivityAgentCode,
    }),
    ...said({
      otherSubstance: medicine?.nonATCSubstance,
      substanceComment: medicine?.nonATCSubstanceComment,
      agent: other?.hypersensitivityAgent,
    }),
    products: allCoded(medicine?.pharmaceuticalProductId),
  }
}

function treatmentOf(found: NonNullable<Body['treatment']>) {
  return {
    ...said({ description: found.treatmentDescription }),
    ...coded({ code: found.treatmentCode }),
    medicines: allCoded(found.pharmaceuticalTreatment),
  }
}

const allCoded = (all: readonly CV[] = []): Coded[] => all.flatMap((one) => codedOf(one) ?? [])

/** The codes that say something, by their names. */
function coded<Name extends string>(all: Record<Name, CV | undefined>) {
  const told = Object.entries<CV | undefined>(all).flatMap(([name, cv]) => {
    const one = codedOf(cv)
    return one ? [[name, one]] : []
  })
  return Object.fromEntries(told) as { [Key in Name]?: Coded }
}

/** The texts that are there, by their names. */
function said<Name extends string>(all: Record<Name, string | undefined>) {
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text)) as { [Key in Name]?: string }
}
