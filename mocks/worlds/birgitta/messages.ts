import { eyeClinic, ogonkliniken } from '../../catalogue/ogonkliniken.ts'
import { ekbacken, laboratory, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { assessment, homeCare, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { amina, eva, jonas, maria } from './staff.ts'

const region = writerOf(birgitta.personnummer, regionStorstaden)
const eye = writerOf(birgitta.personnummer, ogonkliniken)
const kommun = writerOf(birgitta.personnummer, sjostadsKommun)

const unseen = region.message({
  id: 'MED-7089',
  unit: ekbacken,
  written: '2026-11-18T09:00',
  subject: 'EJ-FOR-PATIENT: skickat till fel person',
  body: 'EJ-FOR-PATIENT',
})

/** What the region's care and Birgitta have written to each other. */
export const regionMessages = [
  region.message({
    id: 'MED-7001',
    unit: ekbacken,
    written: '2026-11-12T16:40',
    thread: 'vikt',
    subject: 'Svullna ben på kvällen',
    from: 'resident',
    body: 'Hej Amina! Benen är svullna på kvällen men bättre på morgonen. Jag väger som vanligt. Ska jag göra något?',
  }),
  region.message({
    id: 'MED-7004',
    unit: ekbacken,
    written: '2026-11-13T10:05',
    thread: 'vikt',
    answers: 'MED-7001',
    subject: 'Svullna ben på kvällen',
    from: amina,
    body: 'Hej Birgitta! Bra att du skriver. Fortsätt att väga dig varje morgon. Lägg upp benen en stund på eftermiddagen. Ring mig samma dag om du går upp mer än 2 kilo på tre dagar.\n\nHälsningar Amina',
  }),
  region.message({
    id: 'MED-7010',
    unit: ekbacken,
    written: '2026-11-09T15:32',
    kind: 'announcement',
    subject: 'Överenskommelsen är ändrad',
    from: amina,
    body: 'Vi har ändrat en sak i det vi är överens om.',
    about: { kind: 'agreement', documentId: 'ovk-2026-114' },
    changes: [{ what: 'Omläggning av såret', before: 'På torsdagar', now: 'På måndagar' }],
  }),
  region.message({
    id: 'MED-7020',
    unit: laboratory,
    written: '2026-11-23T07:40',
    kind: 'announcement',
    subject: 'Nytt provsvar finns att läsa',
    body: 'Ett svar på ett prov som togs den 16 november finns att läsa under Provsvar.',
    answerable: false,
  }),
  { ...unseen, header: { ...unseen.header, documentId: 'MED-7090', approvedForPatient: false } },
  { ...unseen, header: { ...unseen.header, documentId: 'MED-7091', nullified: true } },
]

/** The kallelse to the eye clinic, with what to do before it. */
export const eyeMessages = [
  eye.message({
    id: 'OGON-BREV-311',
    unit: eyeClinic,
    written: '2026-11-20T09:12',
    kind: 'invitation',
    thread: 'bokning OGON-88120',
    subject: 'Kontroll av gråstarr',
    booking: 'OGON-88120',
    body: 'Du är välkommen till oss onsdag 9 december klockan 11.00. Säg till här om du kommer, eller om du vill ha en annan tid.\n\nDu får droppar som gör att du ser suddigt i några timmar. Ta gärna med någon.',
    files: [
      {
        ...pdfOf('Inför ditt besök på ögonkliniken', [
          'Ta med dina glasögon och din medicinlista.',
          'Du får droppar i ögonen. Kör inte bil förrän dagen efter.',
          'Besöket tar ungefär 40 minuter.',
        ]),
        name: 'Inför ditt besök',
      },
    ],
  }),
]

/** What the kommun's home care and home nursing have written. */
export const kommunMessages = [
  kommun.message({
    id: 'BIST-MED-7',
    unit: assessment,
    written: '2026-09-04T09:30',
    subject: 'Så delar kommunen uppgifter',
    from: maria,
    body: 'Hej Birgitta! Du har fått beslut om hemtjänst. Kommunen kan låta hemtjänsten läsa beslutet, om du säger ja. Vi frågar dig först, och du väljer själv. Hjälpen blir densamma om du säger nej.\n\nHälsningar Maria',
  }),
  kommun.message({
    id: 'HTJ-MED-118',
    unit: homeCare,
    written: '2026-11-10T13:15',
    subject: 'Vi ringer på innan vi går in',
    from: jonas,
    body: 'Hej Birgitta! Nu vet alla i Team Norr att du vill att vi ringer på dörren innan vi går in. Säg till om någon glömmer.\n\nHälsningar Jonas',
  }),
  kommun.message({
    id: 'HSV-MED-40',
    unit: homeNursing,
    written: '2026-11-09T14:50',
    subject: 'Vi kommer på måndagar i stället',
    from: eva,
    body: 'Hej! Från och med den 16 november kommer vi och lägger om såret på måndagar klockan 14. Ring oss om det inte passar.',
  }),
]
