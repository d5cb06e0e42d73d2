import { coded, rule, shown, type Table, type Tree, unseen } from '../fate.ts'
import { aboutItem, approved, blocks, cv, cvUnseen, ii, iiUnseen, ofAll } from '../parts.ts'
import { onlyWithout } from '../stands-in.ts'
import { replyList, replyPage as page } from './outcome-parts.ts'

const values = `${page}: Svar`
const result = 'body/groupOfAnalyses/analysis/result'
const words = 'Bara kodens ord visas'
const signed = (place: string): Tree => ({
  id: iiUnseen('Namnet visas, inte id:t'),
  name: shown(place),
  timestamp: shown(place),
  byRole: cv(shown(place), unseen(words)),
})
const unsigned = (why: string): Tree => ({
  id: iiUnseen(why),
  name: unseen(why),
  timestamp: unseen(why),
  byRole: cvUnseen(why),
})
const interval = (place: string): Tree =>
  ofAll(['low', 'lowClosed', 'high', 'highClosed', 'unit'], shown(place))

/** An analysis; `where` says of a related one that it stands under another. */
const analysis = (where: string, related?: Tree): Tree => ({
  identifier: iiUnseen('Analysens namn visas, inte id:t'),
  timestamp: onlyWithout(['specimen/timestamp'], shown(`${values}, dagen${where}, när provet saknar tid`)),
  code: cv(
    shown(`${replyList} och sidan för svaret: analysens namn${where}`),
    rule('Samma kod följs över tid (Provsvar, sidan för analysen); visas när ord saknas'),
  ),
  method: cv(shown(`${values}, Metod${where}`), unseen(words)),
  status: cv(
    shown(`${values}, hur långt analysen har kommit${where}`),
    rule('Avgör i klartext hur långt analysen har kommit; entered-in-error visas inte alls'),
    unseen('Statuskoden läses oavsett kodverk'),
  ),
  comment: shown(`${values}, Laboratoriets ord${where}`),
  accredited: shown(`${values}: ”Analysen är inte ackrediterad”${where}`),
  specimen: {
    identifier: iiUnseen('Provets id visas inte'),
    material: cv(shown(`${values}, Prov${where}`), unseen(words)),
    timestamp: shown(`${page}: Taget${where}`),
    anatomicalLocation: cv(shown(`${values}, Prov${where}`), unseen(words)),
    comment: shown(`${values}, Prov${where}`),
  },
  result: {
    type: cv(shown(`${values}, vilket resultat av flera${where}`), unseen(words)),
    value: {
      cv: cv(shown(`${values}, värdet${where}`)),
      pq: { value: shown(`${values}, värdet${where}`), unit: shown(`${values}, enheten${where}`) },
      intervalPQ: interval(`${values}, värdet${where}`),
      st: shown(`${values}, värdet${where}`),
    },
    comment: shown(`${values}, Laboratoriets ord${where}`),
    interpretation: cv(
      shown(`${values}, Laboratoriets markering${where}`),
      rule('Avgör om värdet står som högt, lågt eller avvikande'),
    ),
    reference: {
      interval: interval(`${values}, referensen${where}`),
      description: shown(`${values}, referensen${where}`),
      population: shown(`${values}, vilka referensen gäller${where}`),
      comment: shown(`${values}, referensen${where}`),
    },
    recipientSignature: unsigned('Vem som har tagit emot varje värde visas inte'),
    performerSignature: unsigned('Vem som har gjort varje analys visas inte'),
    ...(related && { related }),
  },
})

const below = ', på egna rader under det som ledde dit'

export const laboratory: Table = {
  title: 'Provsvar från laboratorier',
  fields: {
    header: {
      accessControlHeader: {
        accountableCareGiver: ii(rule(`Slås upp bland vårdgivarna: ${aboutItem}: Kommer från`)),
        accountableCareUnit: ii(
          rule(`Slås upp i HSA-katalogen: ${aboutItem}: Kommer från, och vem man kan fråga`),
        ),
        blockComparisonTime: blocks,
        approvedForPatient: approved,
        patientId: ii(rule('Avgör vems svaret är: bara den inloggades egna visas')),
      },
      sourceSystemId: ii(rule('Avgör vilket system svaret kommer från')),
      record: { id: ii(rule('Svarets id: bygger sidans adress')), timestamp: shown(`${page}: Svaret kom`) },
      author: {
        id: iiUnseen('Namnet visas, inte id:t'),
        name: shown(`${page}: Svarar för provet, och ${aboutItem}: Ansvarig`),
        timestamp: shown(`${aboutItem}: Skriven`),
        byRole: cv(shown(`${page}: Svarar för provet`), unseen(words)),
      },
      signature: signed(`${page}: Underskrivet av`),
    },
    body: {
      identifier: iiUnseen('Svarets eget id i huvudet används'),
      laboratoryIdentifier: iiUnseen('Laboratoriets eget nummer visas inte'),
      type: cv(
        shown(`${page}: Hur långt svaret har kommit, när koden är okänd`),
        rule('Avgör i klartext hur långt svaret har kommit; entered-in-error visas inte alls'),
        unseen('Statuskoden läses oavsett kodverk'),
      ),
      text: shown(`${page}: Laboratoriets ord`),
      referral: {
        identifier: ii(rule('Svar på samma beställning står tillsammans')),
        timestamp: shown(`${page}: Beställt`),
        question: shown(`${page}: Frågan till laboratoriet`),
        requestedCareService: cv(shown(`${page}: Det som beställdes`)),
        requester: {
          id: iiUnseen('Namnet visas, inte id:t'),
          name: shown(`${page}: Beställt av`),
          byRole: cv(shown(`${page}: Beställt av`), unseen(words)),
          orgUnit: {
            id: ii(rule(`Slås upp i HSA-katalogen (${page}: Beställt av)`)),
            name: shown(`${page}: Beställt av`),
          },
        },
        referralInformation: {
          referralComment: shown(`${page}: Kommentar till beställningen`),
          referralMedicalInformation: shown(`${page}: Bakgrund`),
        },
      },
      groupOfAnalyses: {
        name: shown(`${page}: rubriken över en grupp av analyser`),
        comment: shown(`${values}, Laboratoriets ord om gruppen`),
        code: cv(
          onlyWithout(['../name'], shown(`${page}: rubriken över en grupp, när name saknas`)),
          rule('Namnger en analys som inte har någon egen kod'),
        ),
        analysis: analysis('', analysis(below, analysis(below, {}))),
      },
      recipientUnit: {
        id: ii(rule('Slås upp i HSA-katalogen: vem man kan fråga, med telefon, och om svaret kan oroa')),
        name: shown(`${page}: Svarar för provet, och vem man kan fråga`),
      },
      recipientSignature: {
        id: iiUnseen('Namnet visas, inte id:t'),
        name: shown(`${page}: Svarar för provet`),
        timestamp: unseen('När svaret togs emot visas inte'),
        byRole: cv(shown(`${page}: Svarar för provet`), unseen(words)),
      },
      contactInformation: { text: shown(`${page}: Laboratoriets kontaktuppgift`) },
    },
  },
  useful: [
    {
      what: 'värden',
      anyOf: [`${result}/value`, 'body/text'],
      sees: 'Svaret. Nu står ”Svaret har inga värden.”',
    },
    {
      what: 'analysernas namn',
      anyOf: ['body/groupOfAnalyses/analysis/code', 'body/groupOfAnalyses/name'],
      sees: 'Vad som är mätt. Nu står ”Analys utan namn”.',
    },
    {
      what: 'enhet till värdena',
      anyOf: [`${result}/value/pq/unit`, `${result}/value/intervalPQ/unit`],
      // A text, or a code, has none.
      beside: [`${result}/value/pq`, `${result}/value/intervalPQ`],
      sees: 'Värdet med sin enhet, som går att jämföra över tid.',
    },
    {
      what: 'referensen',
      anyOf: [`${result}/reference`, `${result}/interpretation`],
      sees: 'Om värdet är högt, lågt eller normalt. Nu står ”Laboratoriet anger ingen referens.”',
    },
    {
      what: 'när provet togs',
      anyOf: ['body/groupOfAnalyses/analysis/specimen/timestamp'],
      sees: 'Taget, med dag och klockslag.',
    },
    { what: 'om svaret är slutligt', anyOf: ['body/type'], sees: 'Hur långt svaret har kommit.' },
    {
      what: 'när svaret kom',
      anyOf: ['header/record/timestamp'],
      sees: 'Svaret kom, med dagen, och markeringen ”Nytt”.',
    },
    {
      what: 'underskriften',
      anyOf: ['header/signature'],
      sees: 'Underskrivet av, med namn och dag. Nu står ”Inte än”.',
    },
    {
      what: 'enheten som svaret gick till',
      anyOf: ['body/recipientUnit'],
      sees: 'Vem man kan fråga om svaret, med telefonnummer.',
    },
    {
      what: 'frågan till laboratoriet',
      anyOf: ['body/referral/question'],
      sees: 'Frågan till laboratoriet.',
    },
  ],
  codes: [
    coded('body/type', isStage, 'Källans egna ord, eller koden, visas.'),
    coded('body/groupOfAnalyses/analysis/status', isStage, 'Källans egna ord, eller koden, visas.'),
    coded(
      `${result}/interpretation`,
      isMark,
      'Visas som ”Laboratoriets markering”, utan att värdet står som högt eller lågt.',
    ),
    coded(
      'body/groupOfAnalyses/analysis/code',
      ({ words: said }) => said !== undefined,
      'Koden visas i stället för analysens namn.',
    ),
  ],
  hides: (['', '/result/related', '/result/related/result/related'] as const).flatMap((deeper) =>
    ['status/code', 'status/originalText'].map((field) => ({
      part: `body/groupOfAnalyses/analysis${deeper}`,
      field,
      is: ['entered-in-error'],
      rule: 'Analyser som är markerade som felaktiga (entered-in-error) visas inte',
    })),
  ),
}

const stages = [
  'registered',
  'partial',
  'preliminary',
  'final',
  'amended',
  'corrected',
  'appended',
  'cancelled',
  'unknown',
  'entered-in-error',
]
function isStage({ code, words: said = '' }: { code: string; words: string | undefined }): boolean {
  return stages.includes(code) || stages.includes(said)
}

const letters = ['H', 'HH', 'L', 'LL', 'N']
const hl7 = [...letters, 'HU', 'LU', 'A', 'AA']
const snomed = ['281302008', '75540009', '281300000', '62482003', '263654008', '281301001', '17621005']
const markSystems: Readonly<Record<string, readonly string[]>> = {
  '2.16.840.1.113883.5.83': hl7,
  'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation': hl7,
  '1.2.752.116.2.1.1': snomed,
  '2.16.840.1.113883.6.96': snomed,
  'http://snomed.info/sct': snomed,
}
function isMark({ code, system }: { code: string; system: string | undefined }): boolean {
  return (system === undefined ? letters : (markSystems[system] ?? [])).includes(code)
}
