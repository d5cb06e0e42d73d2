import { orthopaedicWard, radiology, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { hipPicture } from '../facts/drawings.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { orthopaedist, radiologist } from './staff.ts'

const { imaging } = writerOf(siv.personnummer, regionStorstaden)
const common = {
  unit: radiology,
  author: radiologist,
  specialty: 'Bild- och funktionsmedicin',
  askedBy: { ...orthopaedist, unit: orthopaedicWard },
}

/** What röntgen has replied about Siv's hip, before the operation and after it. */
export const imagingReplies = [
  imaging({
    ...common,
    id: 'RTG-91044',
    title: 'Röntgen av höft',
    referral: 'RTG-91044',
    question: 'Ny höftled i går. Protesens läge?',
    asked: '2026-11-16T07:45',
    replied: '2026-11-16T13:30',
    signed: { by: radiologist, at: '2026-11-16T13:30' },
    seen: { by: orthopaedist, at: '2026-11-16T15:10' },
    dose: '0.7',
    text: 'Halvprotes i vänster höft. Protesen sitter i gott läge. Inget brott runt den.',
    examinations: [
      {
        of: 'Röntgen av vänster höft',
        start: '2026-11-16T10:20',
        status: 'Avklarad',
        by: radiologist,
        modality: 'DX',
        bodyPart: 'Vänster höft, framifrån',
        images: 2,
        pictures: [{ file: hipPicture }],
      },
    ],
  }),
  imaging({
    ...common,
    id: 'RTG-91002',
    title: 'Röntgen av höft och bäcken',
    referral: 'RTG-91002',
    question: 'Föll hemma. Vänster ben kortare och utåtvridet. Höftbrott?',
    asked: '2026-11-14T18:50',
    replied: '2026-11-14T19:45',
    signed: { by: radiologist, at: '2026-11-14T19:45' },
    seen: { by: orthopaedist, at: '2026-11-14T20:00' },
    dose: '0.9',
    text: 'Brott på lårbenshalsen på vänster sida, med felställning. Inget brott på bäckenet.',
    examinations: [
      {
        of: 'Röntgen av höft och bäcken',
        start: '2026-11-14T19:20',
        status: 'Avklarad',
        by: radiologist,
        modality: 'DX',
        images: 3,
      },
    ],
  }),
]
