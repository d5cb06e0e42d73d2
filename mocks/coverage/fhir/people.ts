import { rule, shown } from '../fate.ts'
import { ofEach, points, type ResourceTable, status } from './resource-table.ts'

const name = shown('Namnet visas där resursen pekas ut')
const hsaId = rule('HSA-id: slår upp och slår ihop personer och enheter')

export const patient: ResourceTable = {
  title: 'Personen (FHIR Patient)',
  elements: {
    ...ofEach,
    identifier: rule('Personnumret avgör vems uppgifterna är'),
    birthDate: rule('Jämförs med personnumret'),
  },
}
export const practitioner: ResourceTable = {
  title: 'Personal (FHIR Practitioner)',
  elements: { ...ofEach, identifier: hsaId, name },
}
export const practitionerRole: ResourceTable = {
  title: 'Personal i en roll (FHIR PractitionerRole)',
  elements: {
    ...ofEach,
    identifier: hsaId,
    practitioner: points,
    organization: points,
    code: shown('Yrket visas där resursen pekas ut'),
  },
}
export const organization: ResourceTable = {
  title: 'Enheter (FHIR Organization)',
  elements: {
    ...ofEach,
    identifier: hsaId,
    name,
    'telecom/value': shown('Telefonnumret visas där man kan fråga, när HSA-katalogen saknar det'),
    'telecom/system': rule('Avgör om det är ett telefonnummer'),
    'telecom/use': rule('Gamla nummer visas inte'),
    'address/text': shown('Adressen visas där enheten visas, när HSA-katalogen saknar den'),
    partOf: points,
  },
}
export const relatedPerson: ResourceTable = {
  title: 'Närstående (FHIR RelatedPerson)',
  elements: { ...ofEach, identifier: hsaId, name },
}
export const provenance: ResourceTable = {
  title: 'Underskrifter (FHIR Provenance)',
  elements: {
    ...ofEach,
    target: points,
    recorded: shown('Signerat, på sidan för det som är undertecknat'),
    'agent/type': rule('Bara legal är en underskrift'),
    'agent/who': shown('Signerat, med namn, på sidan för det som är undertecknat'),
  },
}
export const binary: ResourceTable = {
  title: 'Filer (FHIR Binary)',
  elements: {
    ...ofEach,
    contentType: shown('Slaget av fil, där filen öppnas'),
    data: shown('Filen, där den öppnas'),
  },
}
/** A resource that may come along, of which only what it is called and when it is are read. */
export const pointedTo = (type: string): ResourceTable => ({
  title: `Det som svaren pekar på (FHIR ${type})`,
  elements: {
    ...ofEach,
    identifier: rule('Håller isär resurser'),
    status,
    code: shown('Orden visas där resursen pekas ut'),
    name,
    title: name,
    description: name,
    intent: rule('Avgör om det är beslutat'),
  },
})
