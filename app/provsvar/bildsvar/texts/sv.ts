const texts = {
  answer: 'Svaret',
  noText: 'Svaret har ingen text. Fråga {{source}} vad som står i det.',
  comment: 'Kommentar:',
  done: 'Det som gjordes',
  unnamed: 'Undersökning utan namn',
  modality: {
    CR: 'Vanlig röntgen',
    CT: 'Datortomografi',
    DX: 'Vanlig röntgen',
    MG: 'Mammografi',
    MR: 'Magnetkamera',
    NM: 'Undersökning med isotoper',
    PT: 'PET-kamera',
    RF: 'Genomlysning med röntgen',
    US: 'Ultraljud',
    XA: 'Kärlröntgen',
  },
  images_one: '{{count}} bild togs.',
  images_other: '{{count}} bilder togs.',
  pictures: 'Bilder och filer',
  picture: 'Bild {{place}}',
  file: 'Fil {{place}}',
  dicom: 'Bild i vårdens eget format (DICOM)',
  elsewhere: 'Öppna bild eller fil {{place}} hos {{source}}',
  notHere: 'Den följde inte med hit. {{source}} har den.',
  notSent_one: 'Bilden följde inte med hit. {{source}} har den.',
  notSent_other: '{{count}} bilder följde inte med hit. {{source}} har dem.',
  someSent_one: 'En bild till finns hos {{source}}.',
  someSent_other: '{{count}} bilder till finns hos {{source}}.',
  about: 'Om svaret',
  examined: 'Undersökt',
  replied: 'Svaret kom',
  stage: 'Hur långt svaret har kommit',
  signed: 'Underskrivet av',
  signedUnnamed: 'Underskrivet',
  notSigned: 'Inte än',
  responsible: 'Svarar för svaret',
  specialty: 'Område',
  question: 'Frågan i remissen',
  askedBy: 'Frågan kom från',
  asked: 'Frågan ställdes',
  background: 'Bakgrund',
  seen: 'Läst av den som frågade',
  dose: 'Stråldos',
  weight: 'Vikt vid undersökningen',
  height: 'Längd vid undersökningen',
  backToReply: 'Till svaret',
  noPicture: 'Bilden finns inte här. Den kan ha tagits bort, eller så har ingen skickat den till Överblick.',
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    bildsvar: typeof texts
  }
}
