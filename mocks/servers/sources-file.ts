import { producers } from '../catalogue/producers.ts'
import { inFhirOf, servedBy } from './addresses.ts'

/** The file of sources that asks every producer of the mocks at a server of them: `base` is `http://127.0.0.1:8790`. */
export function sourcesFile(base: string): string {
  const sources = producers.map((producer) => {
    const addresses = servedBy(producer).filter(({ way }) => way !== 'fhir')
    const fhir = inFhirOf(producer)
    return {
      id: producer.id,
      contracts: Object.fromEntries(addresses.map(({ contract, path }) => [contract, `${base}${path}`])),
      ...(fhir.length > 0 && { fhir: { base: `${base}/${producer.id}/fhir`, contracts: fhir } }),
      testWorld: true,
    }
  })
  return `${JSON.stringify(sources, null, 2)}\n`
}
