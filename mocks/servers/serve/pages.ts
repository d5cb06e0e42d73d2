import type { Producer } from '../../catalogue/producer.ts'
import { type ProducerId, producers } from '../../catalogue/producers.ts'
import { type Served, servedBy } from '../addresses.ts'
import { searchOf, writeSearch } from '../fhir-search.ts'
import { actionOf } from '../soap-request.ts'
import type { Reply } from './reply.ts'

const page = (title: string, body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`,
})

/** Every producer that is served. */
export const listPage = (): Reply =>
  page(
    'Producers',
    `<ul>${producers.map(({ id, name }) => `<li><a href="/${id}">${id}</a> <span lang="sv">${name}</span></li>`).join('')}</ul>`,
  )

/** What a producer answers, and where. */
export function producerPage(producer: Producer & { id: ProducerId }): Reply {
  const rows = servedBy(producer).map((one) => `<tr><td>${one.contract}</td><td>${asked(one)}</td></tr>`)
  return page(
    producer.name,
    `<p>LogicalAddress <code>${producer.logicalAddress}</code></p><table><tr><th>Contract</th><th>Asked with</th></tr>${rows.join('')}</table>`,
  )
}

function asked({ contract, way, path }: Served): string {
  if (way === 'own') return `<code>POST ${path}</code> JSON: patientId, from, to`
  if (way === 'soap')
    return `<code>POST ${path}</code> SOAPAction <code>${actionOf(contract)}</code> <a href="${path}?wsdl">WSDL</a>`
  const form = new URLSearchParams(writeSearch(contract, { personnummer: '' }))
  const included = form.getAll('_include').join(', ')
  return `<code>POST ${path}/${searchOf(contract)?.type}/_search</code> patient.identifier${included && `, _include ${included}`}`
}
