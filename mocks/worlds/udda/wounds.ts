import { ekbacken } from '../../catalogue/region-storstaden.ts'
import { homeNursing, sjostadsKommun } from '../../catalogue/sjostads-kommun.ts'
import { at } from '../facts/common.ts'
import { file } from '../facts/document.ts'
import { woundPicture } from '../facts/drawings.ts'
import type { WoundEntryFacts } from '../facts/wound.ts'
import { kommun, region } from './writers.ts'

const html = 'Gå <b>ut</b> & <img src=x onerror=alert(1)>'
const kommunSystem = sjostadsKommun.sourceSystemHSAId

const seen = (id: string, facts: Partial<WoundEntryFacts>) =>
  kommun.woundEntry({ id, unit: homeNursing, wound: 'U-1', ...facts })

/** A plan that says hardly anything right, and entries without size, without time, from the future, and of no wound that is known. */
export const kommunWounds = [
  kommun.woundPlan({
    id: 'UP-1',
    unit: homeNursing,
    wound: 'U-1',
    plan: {
      site: html,
      woundType: 'EGEN-KOD',
      status: 'active',
      since: '2100-01-01',
      dressing: { next: at('1900-01-01T08:00'), with: [html] },
      watchFor: [
        { sign: html, action: html, unitHSAId: 'TSTDEF0000000000-FINNSINTE' },
        { sign: 'Feber' },
        { sign: 'Lukt', contact: { name: html, phone: 'ring <b>växeln</b>' } },
      ],
      assessment: { on: '1900-01-01' },
    },
  }),
  // A plan that says nothing, of a wound that says that it is itself.
  kommun.woundPlan({
    id: 'UP-2',
    unit: homeNursing,
    wound: 'U-2',
    plan: { sameAs: [{ sourceSystemHSAId: kommunSystem, woundId: 'U-2' }] },
  }),
  seen('UE-1', { seen: '2026-11-20T09:00', size: [30, 20], entry: { text: 'Den ena mätningen.' } }),
  seen('UE-2', { seen: '2026-11-10', size: [40], entry: { text: 'Bara längden.' } }),
  seen('UE-3', { seen: '2026-11-10', entry: { tissue: html, text: 'Samma dag, utan mått.' } }),
  seen('UE-4', { seen: '2099-12-30T09:00', size: [1, 1], entry: { text: 'Från framtiden.' } }),
  seen('UE-5', { size: [0, 0], entry: { text: 'Utan datum.' } }),
  seen('UE-6', {
    seen: '1900-01-01',
    size: [123456.789, 0.4, 999],
    entry: {
      pictures: [
        woundPicture(0.4),
        file('image/jpeg', 'cid:131132964330'),
        file('image/png', btoa('\u0089PNG men inte mer')),
        { mediaType: 'image/png', reference: 'https://bilder.sjostad.example/1' },
        { reference: 'javascript:alert(1)' },
        {},
      ],
    },
  }),
  kommun.woundEntry({
    id: 'UE-7',
    unit: homeNursing,
    wound: 'FINNS-INTE',
    seen: '2026-11-01',
    size: [10, 5],
  }),
  kommun.woundEntry({ id: 'UE-8', unit: homeNursing, entry: { text: 'Säger inte vilket sår.' } }),
]

/** Another place and another standing of the same wound, and another size at the same time. */
export const regionWounds = [
  region.woundPlan({
    id: 'UP-3',
    unit: ekbacken,
    wound: 'R-1',
    plan: {
      sameAs: [{ sourceSystemHSAId: kommunSystem, woundId: 'U-1' }],
      site: `${'Ett mycket långt namn på ett ställe '.repeat(4)}${'x'.repeat(120)}`,
      woundType: 'PRESSURE',
      status: 'healed',
      healedOn: '2026-02-01',
      since: '2026-03-01',
    },
  }),
  region.woundEntry({ id: 'UE-9', unit: ekbacken, wound: 'R-1', seen: '2026-11-20T09:00', size: [50, 45] }),
]
