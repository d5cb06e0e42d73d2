import { privateHomeCare } from '../../catalogue/bjorkens-hemtjanst.ts'
import { assessment, homeCare, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import type { CareDecisionRecord } from '../../contracts/own/care-decisions.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { maria } from './staff.ts'

const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const header = (id: string, written: string) => kommun.header({ id, unit: assessment, written })

const decided = {
  stage: 'decided',
  legalDomain: 'SoL',
  section: '11 kap. 1 § socialtjänstlagen',
  decidedBy: { hsaId: assessment.hsaId, name: maria.name, title: maria.title },
} as const

const choice = {
  providers: [
    {
      hsaId: homeCare.hsaId,
      offers: ['Personlig omvårdnad, dygnet runt', 'Städning, tvätt och inköp', 'Personal som talar finska'],
    },
    {
      hsaId: privateHomeCare.hsaId,
      offers: ['Städning, tvätt och inköp', 'Personlig omvårdnad vardagar 7–16'],
    },
    {
      name: 'Vintergrönas omsorg',
      offers: ['Personlig omvårdnad, alla dagar 7–22', 'Utflykter mot betalning'],
      phone: '040-628 04 56',
    },
  ],
  how: 'Ring Biståndsenheten på 031-390 06 10. Bytet sker inom två veckor, och det kostar ingenting.',
  link: 'https://sjostad.example/valja-hemtjanst',
}

/** What the kommun has decided for Birgitta, and what it has not decided yet. */
export const careDecisions: readonly CareDecisionRecord[] = [
  // What was asked for, until it was decided.
  {
    header: header('BSL-2210', '2026-08-17T11:20'),
    stage: 'applied',
    what: 'Hemtjänst: hjälp på morgonen, dusch och städning',
    legalDomain: 'SoL',
    appliedOn: '2026-08-17',
    decidedBy: decided.decidedBy,
  },
  {
    ...decided,
    header: header('BSL-2210', '2026-09-02T09:00'),
    careServiceId: 'BES-2210',
    what: 'Hemtjänst: hjälp på morgonen, dusch och städning',
    outcome: 'granted',
    hoursPerMonth: 19,
    validFrom: '2026-09-02',
    validTo: '2027-09-01',
    appliedOn: '2026-08-17',
    decidedOn: '2026-09-02',
    toldOn: '2026-09-04',
    chosen: true,
    choice,
    internalNotes: 'INTERN-ANTECKNING: omprövas om dottern flyttar.',
  },
  {
    ...decided,
    header: header('BSL-2212', '2026-09-02T09:10'),
    careServiceId: 'BES-2212',
    what: 'Hjälp med inköp en gång i veckan',
    outcome: 'partly',
    hoursPerMonth: 4,
    validFrom: '2026-09-02',
    validTo: '2027-09-01',
    appliedOn: '2026-08-17',
    decidedOn: '2026-09-02',
    toldOn: '2026-09-04',
    chosen: true,
    choice,
  },
  {
    ...decided,
    header: header('BSL-2231', '2026-11-10T13:00'),
    what: 'Ledsagning till vattengymnastik en gång i veckan',
    outcome: 'refused',
    appliedOn: '2026-10-26',
    decidedOn: '2026-11-10',
    toldOn: '2026-11-12',
  },
  {
    header: header('BSL-2240', '2026-11-18T10:20'),
    stage: 'applied',
    what: 'Dagverksamhet två dagar i veckan',
    legalDomain: 'SoL',
    decidedBy: { hsaId: assessment.hsaId, name: maria.name, title: maria.title },
    appliedOn: '2026-11-18',
  },
  {
    ...decided,
    header: { ...header('BSL-2250', '2026-11-19T10:00'), approvedForPatient: false },
    what: 'EJ-FOR-PATIENT: utkast',
  },
]
