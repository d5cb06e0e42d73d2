import { ekbacken, oncologyClinic, regionStorstaden } from '../../catalogue/region-storstaden.ts'
import { writerOf } from '../facts/writer.ts'
import { magdalena } from './person.ts'
import { familyDoctor, oncologist } from './staff.ts'

const { medication } = writerOf(magdalena.personnummer, regionStorstaden)

/** What is decided to begin when the radiation is over, and what she takes already. */
export const medications = [
  medication({
    unit: oncologyClinic,
    author: oncologist,
    written: '2026-11-12T10:40',
    id: 'LM-3001',
    name: 'Tamoxifen tablett 20 mg',
    substance: 'tamoxifen',
    atc: 'L02BA01',
    strength: [20, 'mg'],
    form: 'Tablett',
    dose: '1 tablett en gång om dagen, vid samma tid.',
    reason: 'Efter operation för bröstcancer',
    purpose: 'Minska risken att sjukdomen kommer tillbaka.',
    from: '2027-01-11',
    until: '2032-01-10',
    evaluate: '2027-04-12',
    recipe: { until: '2027-11-12', amount: 100, unit: 'tabletter' },
  }),
  medication({
    unit: ekbacken,
    author: familyDoctor,
    written: '2026-04-21T13:15',
    id: 'LM-3002',
    name: 'Levotyroxin tablett 75 mikrogram',
    substance: 'levotyroxin',
    atc: 'H03AA01',
    strength: [75, 'mikrogram'],
    form: 'Tablett',
    dose: '1 tablett på morgonen, en halvtimme före frukost.',
    reason: 'För låg ämnesomsättning',
    since: '2015-08-20',
    from: '2020-02-11',
    recipe: { until: '2027-04-21', amount: 300, unit: 'tabletter' },
  }),
]
