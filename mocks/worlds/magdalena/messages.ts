import { breastClinic, ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { contactNurse, familyDoctor } from './staff.ts'

const region = writerOf(magdalena.personnummer, regionStorstaden)

/** What the clinics have written to Magdalena, and she to them. */
export const messages = [
  region.message({
    id: 'MED-4001',
    unit: breastClinic,
    written: '2026-11-19T14:20',
    subject: 'Inför återbesöket',
    from: contactNurse,
    booking: 'T-200101',
    body: 'Hej Magdalena! Här är det vi pratade om inför återbesöket. Skriv gärna upp dina frågor.\n\nHälsningar Selma',
    files: [
      {
        ...pdfOf('Inför återbesöket', ['Skriv upp det du vill fråga om.', 'Ta gärna med någon.']),
        name: 'Inför återbesöket',
      },
    ],
  }),
  region.message({
    id: 'MED-4010',
    unit: ekbacken,
    written: '2026-11-16T09:30',
    thread: 'intyg',
    subject: 'Sjukintyg',
    from: 'resident',
    body: 'Hej! Mitt sjukintyg gäller till den 6 december. Hinner vi prata om ett nytt före dess?',
  }),
  region.message({
    id: 'MED-4011',
    unit: ekbacken,
    written: '2026-11-17T11:10',
    thread: 'intyg',
    answers: 'MED-4010',
    subject: 'Sjukintyg',
    from: familyDoctor,
    body: 'Hej! Ja, vi tar det när jag ringer den 3 december.',
  }),
]
