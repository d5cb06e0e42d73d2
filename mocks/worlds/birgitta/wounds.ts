import { ekbacken, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { at } from '../facts/common.ts'
import { woundPicture } from '../facts/drawings.ts'
import type { WoundEntryFacts } from '../facts/wound.ts'
import { writerOf } from '../facts/writer.ts'
import { birgitta } from './person.ts'
import { eva, karin } from './staff.ts'

const kommun = writerOf(birgitta.personnummer, sjostadsKommun)
const region = writerOf(birgitta.personnummer, regionStorstaden)

/** What both say of it: the wound that the diagnosis, the plan and the bookings are about. */
const leg = {
  site: 'Vänster smalben, insidan',
  woundType: 'VENOUS',
  since: '2026-05-20',
  status: 'active',
} as const

const kommunPlan = kommun.woundPlan({
  id: 'SARPLAN-118',
  unit: homeNursing,
  wound: 'SAR-118',
  written: '2026-11-16T15:05',
  plan: {
    ...leg,
    dressing: {
      by: 'Distriktssköterska',
      unitHSAId: homeNursing.hsaId,
      next: at('2026-11-23T14:00'),
      often: 'Varje måndag',
      with: [
        'Rengörs med kranvatten',
        'Förband som suger upp vätska',
        'Karbamidkräm på huden runt om',
        'Stödlinda från tårna till knäet',
      ],
    },
    watchFor: [
      {
        sign: 'Såret luktar, blir rött eller gör mer ont, eller du får feber',
        action: 'Ring hemsjukvården. De kommer hem till dig.',
        unitHSAId: homeNursing.hsaId,
      },
      {
        sign: 'Förbandet är genomblött, eller lindan har glidit ner',
        action: 'Ring hemsjukvården. Vänta inte till måndag.',
        unitHSAId: homeNursing.hsaId,
      },
      { sign: 'Det blöder och slutar inte fast du trycker på och lägger benet högt', action: 'Ring 112.' },
    ],
    assessment: {
      on: '2026-12-14',
      by: 'Distriktssköterska',
      unitHSAId: homeNursing.hsaId,
      what: 'Har det inte läkt tas såret upp med läkaren på Vårdcentralen Ekbacken.',
    },
    internalNotes: 'INTERN-ANTECKNING: lindan åkte av två gånger i oktober.',
  },
})

const seen = (facts: Omit<WoundEntryFacts, 'of' | 'system' | 'unit' | 'wound'>) =>
  kommun.woundEntry({ unit: homeNursing, wound: 'SAR-118', author: eva, ...facts })

/** What hemsjukvården has seen, on Thursdays until November and then on Mondays. */
export const kommunWounds = [
  kommunPlan,
  seen({
    id: 'SARB-118-8',
    seen: '2026-11-16T14:15',
    written: '2026-11-16T14:58',
    size: [28, 19],
    entry: {
      tissue: 'Rosa sårbotten',
      exudate: 'Lite vätska',
      infection: 'Inga tecken. Ingen lukt, huden runt om är hel.',
      pain: '2 av 10',
      done: 'Rengjort med kranvatten, nytt förband och stödlinda. Prov taget för odling.',
      pictures: [{ ...woundPicture(0.55), at: '2026-11-16' }],
    },
  }),
  seen({
    id: 'SARB-118-7',
    seen: '2026-11-09T14:10',
    written: '2026-11-09T14:54',
    size: [31, 22],
    entry: {
      tissue: 'Gulrosa sårbotten',
      exudate: 'Måttligt med vätska',
      pain: '4 av 10 vid omläggning',
      done: 'Rengjort med kranvatten, nytt förband och stödlinda.',
    },
  }),
  seen({
    id: 'SARB-118-6',
    seen: '2026-10-22T13:40',
    written: '2026-10-22T14:35',
    size: [38, 27],
    entry: {
      tissue: 'Gul sårbotten',
      exudate: 'Måttligt med vätska',
      infection: 'Lite rött runt såret. Snabbtest: CRP 12.',
      pain: '4 av 10',
    },
  }),
  seen({
    id: 'SARB-118-5',
    seen: '2026-10-08T14:05',
    written: '2026-10-08T14:50',
    size: [41, 29],
    entry: {
      tissue: 'Gul sårbotten',
      exudate: 'Mycket vätska',
      infection: 'Inga tecken',
      pain: '5 av 10',
      text: 'Första omläggningen hemma efter tiden på sjukhus.',
      pictures: [{ ...woundPicture(0.8), at: '2026-10-08' }],
    },
  }),
  seen({ id: 'SARB-118-4', seen: '2026-09-03T14:00', size: [44, 31], entry: { pain: '3 av 10' } }),
  seen({
    id: 'SARB-118-3',
    seen: '2026-08-06T14:00',
    size: [46, 32],
    entry: { tissue: 'Gulrosa sårbotten' },
  }),
  seen({
    id: 'SARB-118-2',
    seen: '2026-07-02T14:00',
    size: [48, 34],
    entry: { exudate: 'Måttligt med vätska' },
  }),
  seen({
    id: 'SARB-118-1',
    seen: '2026-06-04T14:00',
    size: [51, 36],
    entry: { tissue: 'Gul sårbotten', text: 'Första besöket av hemsjukvården för såret.' },
  }),
  seen({
    id: 'SARB-118-X',
    seen: '2026-11-18T10:00',
    approvedForPatient: false,
    entry: { text: 'EJ-FOR-PATIENT: bild bedömd utan att patienten är med' },
  }),
]

/** What vårdcentralen has planned and seen, by its own id of the wound and with that of hemsjukvården. */
export const regionWounds = [
  region.woundPlan({
    id: 'SP-7290',
    unit: ekbacken,
    wound: 'S-7290',
    written: '2026-10-14T14:40',
    plan: {
      ...leg,
      sameAs: [{ sourceSystemHSAId: sjostadsKommun.sourceSystemHSAId, woundId: 'SAR-118' }],
      watchFor: [],
      assessment: {
        on: '2026-12-03',
        unitHSAId: ekbacken.hsaId,
        what: 'Blodtrycket i benet mäts, så att stödstrumpor kan provas ut.',
      },
    },
  }),
  region.woundEntry({
    id: 'SB-7290-2',
    unit: ekbacken,
    wound: 'S-7290',
    author: karin,
    seen: '2026-10-14T13:20',
    written: '2026-10-14T15:12',
    size: [39, 28],
    entry: { infection: 'Inga tecken', text: 'Läker långsamt. Hemsjukvården fortsätter en gång i veckan.' },
  }),
  region.woundEntry({
    id: 'SB-7290-1',
    unit: ekbacken,
    wound: 'S-7290',
    author: karin,
    seen: '2026-05-28T13:05',
    written: '2026-05-28T13:28',
    size: [52, 36],
    entry: {
      tissue: 'Gul sårbotten',
      exudate: 'Måttligt med vätska',
      text: 'Åderbråck på benet. Hemsjukvården lägger om.',
    },
  }),
]
