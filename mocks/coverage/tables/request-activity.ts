import { coded, rule, shown, type Table, unseen } from '../fate.ts'
import { aboutItem, approved, blocks, cv, ii, iiUnseen } from '../parts.ts'

const page = 'Remisser, sidan för remissen'
const list = 'Remisser, listan'
const catalogue = 'Slås upp i HSA-katalogen: enhetens namn och telefon'

/** KV status vårdbegäran: the codes that have words by themselves; of the others the words decide. */
const national = '1.2.752.129.2.2.2.43'
const stages =
  /^(remiss(en)? (är |har )?)?(skickad|mottagen|bedömd|accepterad|(på )?väntelista|tid ?bokad|vidareskickad|skickad vidare|returnerad|återsänd|avvisad|besvarad|svar skickat|svar mottaget|makulerad)$/i

export const requestActivity: Table = {
  title: 'Remisser och vårdbegäran',
  fields: {
    header: {
      accessControlHeader: {
        accountableHealthcareProvider: ii(rule(`Slås upp bland vårdgivarna: ${aboutItem}: Kommer från`)),
        accountableCareUnit: ii(rule(`Slås upp i HSA-katalogen: ${aboutItem}: Kommer från`)),
        originalPatientId: iiUnseen(
          'Det nummer som posten en gång skrevs under; det kan vara ett annat än dagens',
        ),
        careProcessId: iiUnseen('Portalen följer inte vårdprocesser'),
        lockTime: unseen('Säger inget om när steget togs'),
        blockComparisonTime: blocks,
        approvedForPatient: approved,
      },
      sourceSystemId: ii(rule('Avgör vilket system remissen hör till')),
      record: {
        id: ii(rule('Stegets id: håller isär steg')),
        timestamp: shown(`${aboutItem}: Skriven. Ordnar steg med samma tid`),
      },
      author: {
        id: iiUnseen('Namnet visas, inte id:t'),
        name: shown(`${page}: Det som har hänt, Inskrivet av`),
        timestamp: unseen('Stegets egen tid visas i stället'),
        byRole: cv(shown(`${page}: Det som har hänt, Inskrivet av`), unseen('Bara kodens ord visas')),
      },
    },
    body: {
      statusCode: cv(
        shown(`${page}: Så går det, och Det som har hänt`),
        rule('Avgör vilken förklaring och vilka råd som står på sidan för remissen'),
      ),
      eventTime: shown(`${page}: Det som har hänt, med dag och klockslag`),
      request: {
        id: shown(`${page}: Nummer. Stegen med samma id blir en remiss`),
        type: cv(
          shown(`${list} och sidan för remissen: namnet, och Sort`),
          rule('Koderna 1 och 2 i KV framställantyp visas som röntgen- och labbremiss'),
        ),
        medium: cv(shown(`${page}: På vilket sätt`)),
        author: {
          name: shown(`${page}: Skrev remissen`),
          organization: { id: ii(rule(catalogue)), name: shown(`${page}: Skrev remissen och Från`) },
        },
        receivingOrganization: {
          id: ii(rule(catalogue)),
          name: shown(`${list} och sidan för remissen: Mottagning`),
        },
      },
    },
  },
  useful: [
    {
      what: 'hur det går med remissen',
      anyOf: ['body/statusCode'],
      sees: 'Så går det, med en förklaring och råd. Nu står ”Källan säger inte hur det går med remissen.”',
    },
    {
      what: 'vilken remiss steget hör till',
      anyOf: ['body/request/id'],
      sees: 'Alla steg i samma remiss på en sida. Nu blir varje steg en egen remiss.',
    },
    {
      what: 'till vem remissen är skickad',
      anyOf: ['body/request/receivingOrganization'],
      sees: 'Mottagning, med namn och telefon.',
    },
    { what: 'vad remissen gäller', anyOf: ['body/request/type'], sees: 'Ett namn på remissen.' },
    {
      what: 'vem som skrev remissen',
      anyOf: ['body/request/author'],
      sees: 'Skrev remissen, så att invånaren vet vem hon kan fråga.',
    },
  ],
  codes: [
    coded(
      'body/statusCode',
      ({ code, system, words = '' }) =>
        (system === national && ['1', '7', '11'].includes(code)) || stages.test(words.trim()),
      'Källans egna ord, eller koden, visas utan förklaring: ”Orden är källans egna. Överblick vet inte mer än så.”',
    ),
    coded(
      'body/request/type',
      ({ code, words }) => words !== undefined || ['1', '2'].includes(code),
      'Remissen namnges efter mottagningen i stället.',
    ),
  ],
}
