import { coded, rule, shown, type Table, unseen } from '../fate.ts'
import { aboutItem, approved, blocks, cv, cvUnseen, ii, iiUnseen, orgUnit } from '../parts.ts'
import { onlyWithout } from '../stands-in.ts'

const page = 'Anteckningar, sidan för anteckningen'
const list = 'Anteckningar, listan'
const kinds = [
  'utr',
  'atb',
  'sam',
  'sao',
  'ins',
  'slu',
  'auf',
  'sva',
  'bes',
  'epi',
  'int',
  'dag',
  'ova',
  'ovs',
]
const national = '1.2.752.129.2.2.2.11'

export const note: Table = {
  title: 'Anteckningar (vård- och omsorgsdokumentation)',
  fields: {
    header: {
      accessControlHeader: {
        accountableHealthcareProvider: ii(rule(`Slås upp bland vårdgivarna: ${aboutItem}: Kommer från`)),
        accountableCareUnit: ii(rule(`Slås upp i HSA-katalogen: ${aboutItem}: Kommer från`)),
        patientId: ii(rule('Avgör vems anteckningen är: bara den inloggades egna visas')),
        careProcessId: iiUnseen('Portalen följer inte vårdprocesser'),
        blockComparisonTime: blocks,
        approvedForPatient: approved,
        careContactId: rule('Lägger anteckningen vid besöket den är från, på sidan för besöket'),
      },
      sourceSystemId: ii(rule('Avgör vilket system anteckningen kommer från')),
      record: {
        id: ii(rule('Anteckningens id: bygger sidans adress')),
        timestamp: onlyWithout(
          ['../author/timestamp'],
          shown(`${page}: Skriven, när author/timestamp saknas`),
        ),
      },
      author: {
        id: iiUnseen('Namnet visas, inte id:t'),
        name: shown(`${list} och sidan för anteckningen: Av`),
        timestamp: shown(`${list} och sidan för anteckningen: Skriven`),
        byRole: cv(shown(`${page}: Av`), unseen('Bara kodens ord visas')),
        orgUnit: orgUnit(
          {
            orgUnitHSAId: rule('Slås upp i HSA-katalogen, när accountableCareUnit saknas'),
            orgUnitName: onlyWithout(
              ['orgUnitHSAId'],
              shown(`${aboutItem}: Kommer från (när HSA-katalogen saknar enheten)`),
            ),
          },
          unseen('Telefon och adress hämtas ur HSA-katalogen'),
        ),
      },
      signature: {
        id: iiUnseen('Namnet visas, inte id:t'),
        name: shown(`${page}: Signerad`),
        timestamp: shown(`${page}: Signerad`),
        byRole: cvUnseen('Namnet visas, inte rollen'),
      },
    },
    body: {
      clinicalDocumentNoteCode: cv(
        shown(`${page}: Slag, när koden inte har egna ord i portalen`),
        shown(`${page}: Slag, i klartext för koder ur KV Anteckningstyp`),
      ),
      clinicalDocumentNoteTitle: shown(`${list} och sidan för anteckningen: namnet`),
      clinicalDocumentNoteText: shown(`${page}: Det som är skrivet`),
      multimediaEntry: {
        mediaType: shown(`${page}: slaget av fil`),
        value: shown(`${page}: filen, som öppnas på en egen sida`),
        reference: shown(`${page}: länk till filen hos källan`),
      },
      dissentingOpinion: {
        opinionId: iiUnseen('Texten visas, inte id:t'),
        authorTime: shown(`${page}: Avvikande åsikt, dagen`),
        opinion: shown(`${page}: Avvikande åsikt`),
        personId: iiUnseen('Namnet visas, inte id:t'),
        personName: shown(`${page}: Avvikande åsikt, namnet`),
      },
    },
  },
  useful: [
    {
      what: 'text eller fil',
      anyOf: [
        'body/clinicalDocumentNoteText',
        'body/multimediaEntry/value',
        'body/multimediaEntry/reference',
      ],
      sees: 'Det som är skrivet. Nu står ”Anteckningen har ingen text.”',
    },
    {
      what: 'ett namn på anteckningen',
      anyOf: ['body/clinicalDocumentNoteTitle', 'body/clinicalDocumentNoteCode'],
      sees: 'Vad anteckningen är. Nu står bara ”Anteckning”.',
    },
    {
      what: 'när den skrevs',
      anyOf: ['header/author/timestamp', 'header/record/timestamp'],
      sees: 'Skriven, med dag och klockslag.',
    },
    { what: 'vem som skrev', anyOf: ['header/author/name'], sees: 'Av, med namn och roll.' },
    {
      what: 'underskriften',
      anyOf: ['header/signature'],
      sees: 'Signerad, med dag och namn. Nu står ”Inte signerad än. Texten kan ändras.”',
    },
  ],
  codes: [
    coded(
      'body/clinicalDocumentNoteCode',
      ({ code, system }) =>
        code === 'overenskommelse' ||
        (kinds.includes(code.toLowerCase()) &&
          (system === undefined || system.replace(/^urn:oid:/, '') === national)),
      'Källans egna ord visas som slag; utan ord står bara ”Anteckning”.',
    ),
  ],
}
