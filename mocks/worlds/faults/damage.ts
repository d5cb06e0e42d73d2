import { type Element, parseXmlDocument, serializeToWellFormedString } from 'slimdom'

/** A SOAP 1.1 fault. */
export function soapFault(words: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <soap:Fault>
      <faultcode>soap:Server</faultcode>
      <faultstring>${words}</faultstring>
    </soap:Fault>
  </soap:Body>
</soap:Envelope>
`
}

/** The answer whose result also says something to the person. A contract without a result stays as it is. */
export function withMessage(xml: string, message: string): string {
  return xml.replace(
    /(<(?:[\w-]+:)?resultCode[^>]*>)OK(<\/(?:[\w-]+:)?resultCode>)(<(?:[\w-]+:)?logId[^>]*>[^<]*<\/(?:[\w-]+:)?logId>)?/,
    (_, open: string, close: string, logId = '') =>
      logId
        ? `${open}INFO${close}${logId}<message>${message}</message>`
        : `${open}INFO${close}<resultText>${message}</resultText>`,
  )
}

/** The first half of an answer, as of a connection that broke. */
export function cutInHalf(text: string): string {
  return text.slice(0, Math.floor(text.length / 2))
}

/** The answer in XML without the first of the elements that `path` leads down to. Without such an element it stays as it is. */
export function withoutElement(xml: string, path: readonly string[]): string {
  const document = parseXmlDocument(xml)
  let element = document.documentElement ?? undefined
  for (const name of path) element = element && descendant(element, name)
  if (element && path.length > 0) element.parentElement?.removeChild(element)
  return serializeToWellFormedString(document)
}

/** The answer in one of the project's own contracts, whose first record has lost its id. An empty one stays as it is. */
export function withoutFirstDocumentId(json: string): string {
  return withFirst(json, 'items', (item: { header: object }) => ({
    ...item,
    header: { ...item.header, documentId: undefined },
  }))
}

/** A Bundle of FHIR whose first resource has lost its id. An empty one stays as it is. */
export function withoutFirstResourceId(json: string): string {
  return withFirst(json, 'entry', (entry: { resource: object }) => ({
    ...entry,
    resource: { ...entry.resource, id: undefined },
  }))
}

/** The text with another first entry in the lists that stand under `key`. */
function withFirst<Entry>(json: string, key: string, change: (entry: Entry) => Entry): string {
  return JSON.stringify(
    JSON.parse(json, (name, value: unknown) =>
      name === key && Array.isArray(value)
        ? value.map((entry: Entry, index) => (index === 0 ? change(entry) : entry))
        : value,
    ),
  )
}

function descendant(element: Element, localName: string): Element | undefined {
  return element.getElementsByTagNameNS('*', localName)[0]
}
