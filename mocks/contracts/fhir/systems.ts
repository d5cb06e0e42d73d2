/** Naming systems of FHIR for the identities that RIV-TA names by OID, and for codes that have no profile of their own. */
export const systems = {
  personnummer: 'urn:oid:1.2.752.129.2.1.3.1',
  hsaId: 'urn:oid:1.2.752.129.2.1.4.1',
  typeOfCarePlan: 'urn:riv:clinicalprocess:logistics:logistics:typeOfCarePlan',
  careManagerRole: 'urn:oid:1.2.752.129.5.1.69',
  /** HL7: a goal that is a part of another. */
  pertainsToGoal: 'http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal',
  /** HL7 ActCode; NOPAT is what may not be shown to the patient. */
  security: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
} as const
