import type { NoAnswer } from './no-answers.ts'
import { latin1, utf16, utf8 } from './test-encodings.ts'

const mark = '\uFEFF'
const html = '<!DOCTYPE html><html><body>502<br></body></html>'
const inEnvelope = (inner: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inner}</s:Body></s:Envelope>`
const own = 'urn:riv:clinicalprocess:healthcond:description:GetDiagnosisResponder:2'
const answer = (result: string) =>
  `<GetDiagnosisResponse xmlns="${own}"><result><resultCode>${result}</resultCode></result></GetDiagnosisResponse>`

/** Files of every kind that is no answer. */
const noAnswerFiles: Readonly<Record<NoAnswer, readonly (string | Uint8Array)[]>> = {
  empty: ['', ' \n', `${mark} \r\n`, ' '.repeat(9_000), '\0\0\0\0\0', utf16(`${mark} \n`)],
  pdf: ['%PDF-1.7 x', '%PDF', `${mark}\n%PDF-1.7`, latin1('%PDF-1.7\n%âãÏÓ')],
  packed: [latin1('\u001f\u008b\u0008x'), latin1('7z\u00bc\u00af\u0027\u001c'), 'Rar!\u001a'],
  picture: [latin1('\u0089PNG\r\n'), latin1('\u00ff\u00d8\u00ff\u00e0'), 'GIF89a', 'II*\0', 'MM\0*'],
  hl7v2: ['MSH|^~\\&|LAB|X\rPID|1', 'MSH^~|\\&^LAB', '\u000bMSH|^~\\&|', utf16(`${mark}MSH|^~\\&|`)],
  edifact: ['UNB+UNOC:3', "UNA:+.? 'UNB+UNOC:3", `${mark}UNB+UNOC:3`],
  page: [
    html,
    `${mark}${html}`,
    utf16(`${mark}${html}`),
    `<?xml version="1.0"?>\n${html}`,
    '<HTML lang="sv"><br></HTML>',
    '<!-- 502 --><html/>',
    `${' '.repeat(900)}${html}`,
  ],
  cda: ['<ClinicalDocument xmlns="urn:hl7-org:v3"/>'],
  fhirXml: ['<Bundle xmlns="http://hl7.org/fhir"/>'],
  ndjson: [
    '{"resourceType":"Patient"}\n{"resourceType":"Patient"}',
    `${mark}{"resourceType":"Patient"}\r\n{"resourceType":"Patient"}\r\n`,
  ],
  outcome: ['{"resourceType":"OperationOutcome","issue":[{"code":"login"}]}'],
  otherJson: ['{"a":1}', '{"items":[]}', '[]', '{"resourceType":""}', '{"resourceType":1}'],
  brokenJson: ['{', '{"resourceType":"Bund', '{"resourceType":"Patient"}}', '{"a":1}\n{"a":1}'],
  brokenXml: ['<a><b></a>', '<a', '<htmlx><br></htmlx>'],
  doctype: ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', utf16(`${mark}<!DOCTYPE a><a/>`)],
  tooLarge: [
    `${'['.repeat(200)}${']'.repeat(200)}`,
    `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
    `<a>${'<b/>'.repeat(400_001)}</a>`,
  ],
  encoding: [
    latin1('<?xml version="1.0" encoding="UTF-8"?><a>å</a>'),
    latin1('{"a":"å"}'),
    utf16('{"resourceType":"Patient"}'),
    utf16(' <a/>'),
    // In four bytes a sign.
    latin1('\u00ff\u00fe\0\0{\0\0\0}\0\0\0'),
    utf16(`${mark}{"a":1}`).subarray(0, -1),
  ],
  emptyEnvelope: [inEnvelope('')],
  soapFault: [inEnvelope('<s:Fault><faultcode>s:Server</faultcode><faultstring>nej</faultstring></s:Fault>')],
  errorResult: [answer('ERROR'), inEnvelope(answer('ERROR'))],
  request: [
    `<GetDiagnosis xmlns="${own}"/>`,
    '<GetDiagnosis/>',
    inEnvelope('<FindSomething xmlns="urn:riv:a:b:FindSomethingResponder:1"/>'),
  ],
  unknownContract: [
    '<FindContentResponse xmlns="urn:riv:x"/>',
    inEnvelope('<GetSomethingResponse xmlns="urn:riv:a:b:GetSomethingResponder:1"/>'),
    // What it is of, which is not told.
    '<_191212121212Response xmlns="urn:riv:x"/>',
  ],
  otherXml: [
    '<a/>',
    '<note/>',
    '<GetWeather/>',
    '<GetWeatherResponse xmlns="urn:x"/>',
    inEnvelope('<note/>'),
  ],
  // Letters in another way than UTF-8 do not make words into an answer.
  unknown: [
    'hej',
    latin1('Hälsa;Vård\r\n'),
    utf16(`${mark}hej`),
    latin1('\u0001\u0002\u00fe\u0003'),
    'UNAvailable',
    '12',
  ],
}

/** For tests: each of them by its kind. Whoever takes files must tell them all. */
export const eachNoAnswer = Object.entries(noAnswerFiles).flatMap(([kind, files]) =>
  files.map((file) => ({
    kind: kind as NoAnswer,
    start: JSON.stringify(
      typeof file === 'string' ? file.slice(0, 60) : String.fromCodePoint(...file.slice(0, 60)),
    ),
    bytes: typeof file === 'string' ? utf8(file) : file,
  })),
)
