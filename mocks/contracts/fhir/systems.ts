/** Naming systems of FHIR for the identities that RIV-TA names by OID, and for codes that have no profile of their own. */
export const systems = {
  personnummer: 'urn:oid:1.2.752.129.2.1.3.1',
  hsaId: 'urn:oid:1.2.752.129.2.1.4.1',
  typeOfCarePlan: 'urn:riv:clinicalprocess:logistics:logistics:typeOfCarePlan',
  careManagerRole: 'urn:oid:1.2.752.129.5.1.69',
  /** HL7: a goal that is a part of another. */
  pertainsToGoal: 'http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal',
  /** HL7: why there is no value. */
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  /** HL7 ActCode; NOPAT is what may not be shown to the patient. */
  security: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  /** HL7 ObservationValue; SUBSETTED is what came only in part. */
  observationValue: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
  /** HL7 ObservationCategory. */
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  ucum: 'http://unitsofmeasure.org',
  /** This project's own: the id that a sender gives what a person has measured, and the unit that it was sent to. */
  ownMeasurement: 'https://overblick.example/fhir/own-measurement',
  sentTo: 'https://overblick.example/fhir/sent-to',
} as const

const hsaOid = systems.hsaId.slice('urn:oid:'.length)
/** An HSA-id as RIV-TA writes it. */
export const hsaId = (value: string): { root: string; extension: string } => ({
  root: hsaOid,
  extension: value,
})

/** Types that may come along with what is asked for, since it points to them. */
export const companions: ReadonlySet<string> = new Set([
  'Appointment',
  'Binary',
  'CarePlan',
  'CareTeam',
  'CommunicationRequest',
  'Condition',
  'Consent',
  'Device',
  'DeviceRequest',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'Goal',
  'HealthcareService',
  'List',
  'Location',
  'Media',
  'Medication',
  'MedicationRequest',
  'NutritionOrder',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'Provenance',
  'RelatedPerson',
  'RequestGroup',
  'RequestOrchestration',
  'ServiceRequest',
  'Specimen',
  'Task',
  'VisionPrescription',
])
