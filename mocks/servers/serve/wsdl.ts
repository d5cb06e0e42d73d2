import type { ContractName } from '../../contracts/contracts.ts'
import { contracts } from '../../contracts/contracts.ts'
import { actionOf } from '../soap-request.ts'

const message = (name: string, element: string) =>
  `<message name="${name}"><part name="parameters" element="c:${element}"/></message>`

/** A WSDL 1.1 of a national contract at an address: what is asked and answered, without the schemas, which are published elsewhere. */
export function wsdlOf(contract: ContractName, address: string): string {
  const described = contracts[contract]
  const own = described.format === 'xml' ? described.namespaces.own : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:c="${own}" targetNamespace="${own}">
<types><xs:schema targetNamespace="${own}"><xs:element name="${contract}" type="xs:anyType"/><xs:element name="${contract}Response" type="xs:anyType"/></xs:schema></types>
${message('Question', contract)}
${message('Answer', `${contract}Response`)}
<portType name="${contract}"><operation name="${contract}"><input message="c:Question"/><output message="c:Answer"/></operation></portType>
<binding name="${contract}Binding" type="c:${contract}"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/><operation name="${contract}"><soap:operation soapAction="${actionOf(contract)}"/><input><soap:body use="literal"/></input><output><soap:body use="literal"/></output></operation></binding>
<service name="${contract}"><port name="${contract}" binding="c:${contract}Binding"><soap:address location="${address}"/></port></service>
</definitions>
`
}
