import { rule, shown, type Table, unseen } from '../fate.ts'

const page = 'Tider, sidan för tiden'
const list = 'Tider, tidslinjen och Översikt'
const allowed = (what: string) => rule(`Avgör om invånaren kan ${what} på sidan för tiden`)

export const booking: Table = {
  title: 'Bokade tider',
  fields: {
    startTimeInclusive: shown(`${list}: dag och klockslag`),
    endTimeExclusive: shown(`${list}: till vilket klockslag`),
    healthcare_facility: rule('Slås upp i HSA-katalogen: enhetens namn, adress, telefon och länkar'),
    performer: unseen('Namnet visas, inte HSA-id:t'),
    bookingId: rule('Håller isär tider, och är det som avbokas och ändras'),
    subject_of_care: rule('Avgör vems tiden är: bara den inloggades egna visas'),
    purpose: shown(`${page}: Bra att veta`),
    reason: shown(`${page}: Anledning`),
    resourceName: shown(`${page}: Rum`),
    healthcare_facility_name: shown(`${page}: Var`),
    performerName: shown(`${page}: Vem, och raden i tidslinjen`),
    resourceID: unseen('Namnet visas, inte id:t'),
    timeTypeName: shown(`${list} och sidan för tiden: tidens namn`),
    timeTypeID: unseen('Varje källa har egna koder; orden i timeTypeName läses i stället'),
    careTypeName: shown(`${page}: Hur, och tidens namn när timeTypeName saknas`),
    careTypeID: rule('Avgör om tiden är ett hembesök, ett samtal eller ett besök'),
    cancel_booking_allowed: allowed('avboka'),
    rebooking_allowed: allowed('be om en annan tid'),
    message_allowed: allowed('skriva till enheten'),
    isInvitation: rule('Avgör om tiden är en kallelse som ska besvaras'),
  },
  useful: [
    {
      what: 'när tiden är',
      anyOf: ['startTimeInclusive'],
      sees: 'Dag och klockslag. Nu står ”Ingen tid bestämd ännu”.',
    },
    {
      what: 'vad tiden gäller',
      anyOf: ['timeTypeName', 'careTypeName'],
      sees: 'Ett namn på tiden. Nu står bara att det är en bokad tid.',
    },
    { what: 'vem tiden är hos', anyOf: ['performerName'], sees: 'Vem, med namn.' },
    {
      what: 'vad man ska tänka på före besöket',
      anyOf: ['purpose'],
      sees: 'Bra att veta, i enhetens egna ord.',
    },
    {
      what: 'tidens id',
      anyOf: ['bookingId'],
      sees: 'En tid som kan avbokas här. Utan id kan två tider blandas ihop när något ändras.',
    },
    {
      what: 'vad invånaren får göra med tiden',
      anyOf: ['cancel_booking_allowed', 'rebooking_allowed', 'message_allowed'],
      sees: 'Knappar för att avboka eller be om en annan tid.',
    },
  ],
  codes: [],
}
