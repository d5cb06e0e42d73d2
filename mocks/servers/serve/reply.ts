/** What a server answers: never more than text, and what is to be told of it. */
export type Reply = { status: number; type: string; body: string; headers?: Record<string, string> }

export const xmlType = 'text/xml; charset=utf-8'
export const fhirType = 'application/fhir+json; charset=utf-8'
export const jsonType = 'application/json; charset=utf-8'

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A fault of SOAP 1.1 for a request that cannot be answered: it is sent with 500, as SOAP over HTTP is. */
export function clientFault(words: string): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>soap:Client</faultcode><faultstring>${escaped(words)}</faultstring></soap:Fault></soap:Body></soap:Envelope>
`
  return { status: 500, type: xmlType, body }
}
