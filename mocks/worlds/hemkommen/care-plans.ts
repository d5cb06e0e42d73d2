import { ekbacken, orthopaedicWard, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { assessment, homecomingTeam, homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { plainText } from '../facts/document.ts'
import { pdfOf } from '../facts/pdf.ts'
import { writerOf } from '../facts/writer.ts'
import { siv } from './person.ts'
import { careCoordinator, homecomingLead, wardNurse } from './staff.ts'

const region = writerOf(siv.personnummer, regionStorstaden)

export const regionCarePlans = [
  region.carePlan({
    id: 'SPU-501',
    unit: orthopaedicWard,
    type: 'SPU',
    title: 'Plan för utskrivning och tiden hemma',
    changed: '2026-11-22T10:45',
    author: wardNurse,
    signed: { by: wardNurse, at: '2026-11-22T10:50' },
    participants: [orthopaedicWard.hsaId, ekbacken.hsaId, homecomingTeam.hsaId, homeNursing.hsaId],
    documents: [
      pdfOf('Plan för utskrivning', [
        'För Siv Norling. Hem den 22 november 2026 klockan 11.',
        'Du får belasta benet så mycket du orkar. Böj inte höften mer än 90 grader de första tre månaderna.',
        'Blodförtunnande spruta varje kväll till den 12 december 2026. Hemsjukvården ger den.',
        'Paracetamol 500 mg mot värk: två tabletter på morgonen och två på kvällen, högst åtta på ett dygn.',
        'Ta inga andra värktabletter utan att fråga. Ibuprofen och naproxen kan ge blödning när du får sprutan.',
        'Vårdcentralen Ekbacken ringer dig den 24 november 2026.',
        'Stygnen tas bort den 1 december 2026. Planen följs upp den 3 december 2026.',
      ]),
    ],
  }),
  region.carePlan({
    id: 'SIP-502',
    unit: ekbacken,
    type: 'SIP',
    title: 'Samordnad individuell plan',
    changed: '2026-11-20T15:00',
    author: careCoordinator,
    participants: [ekbacken.hsaId, assessment.hsaId, homecomingTeam.hsaId, homeNursing.hsaId],
    documents: [
      plainText(
        'Kallelse till möte den 3 december 2026 klockan 14. Planen skrivs på mötet, om du går med på det.',
      ),
    ],
  }),
]

const kommun = writerOf(siv.personnummer, sjostadsKommun)

export const kommunCarePlans = [
  kommun.carePlan({
    id: 'GP-501',
    unit: homecomingTeam,
    type: 'GP',
    title: 'Genomförandeplan för hemgång',
    changed: '2026-11-22T13:15',
    author: homecomingLead,
    signed: { by: homecomingLead, at: '2026-11-22T13:20' },
    participants: [homecomingTeam.hsaId, homeNursing.hsaId],
    documents: [plainText('Morgon och kväll varje dag i två veckor. Sedan ser vi vad du behöver.')],
  }),
]
