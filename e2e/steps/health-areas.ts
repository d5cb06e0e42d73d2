import { mainPath } from '../../app/area.ts'
import { areas, type SharedArea } from '../../app/areas.ts'
import type { Language } from '#platform/i18n/language.ts'

/** What an ombud can be let into that is not of health: a new area has to be among these, or below. */
type OtherArea =
  | 'tidslinje'
  | 'kontakter'
  | 'overenskommelser'
  | 'vardplaner'
  | 'att-gora'
  | 'insatser'
  | 'sar'
  | 'matvarden'
  | 'avgifter'
  | 'inkorg'
type HealthArea = Exclude<SharedArea, OtherArea>

/** A thing that one source tells of in an area, and one that another does; `undefined`: it has none there. */
type Told = readonly [one: string, other: string | undefined]

type Known = {
  name: Record<Language, string>
  /** Of Birgitta, by the region and by the kommun. */
  birgitta: Told
  /** Of Emil, by the region that answers in RIV-TA and by the one that answers in FHIR. */
  emil: Told
  /** Of Vilmer, by the region and by the kommun, of whom not every area has something. */
  vilmer?: Told
}

const known: Record<HealthArea, Known> = {
  lakemedel: {
    name: { sv: 'Läkemedel', en: 'Medicines' },
    birgitta: ['Metoprolol', 'Karbamidkräm'],
    emil: ['Storstadens sjukhus, magtarmmottagningen', 'Loperamid'],
  },
  vaccinationer: {
    name: { sv: 'Vaccinationer', en: 'Vaccinations' },
    birgitta: ['FSME-IMMUN', 'Hemsjukvården Sjöstad'],
    emil: ['Prevenar 20', 'Gavs vid samma besök som blodprovet.'],
    vilmer: ['Infanrix', 'Gardasil'],
  },
  halsa: {
    name: { sv: 'Allergier och diagnoser', en: 'Allergies and diagnoses' },
    birgitta: ['Penicillin', 'Kolofonium'],
    emil: ['Crohns sjukdom i tunntarmen', 'Azatioprin'],
    vilmer: ['cerebral pares', undefined],
  },
  provsvar: {
    name: { sv: 'Provsvar', en: 'Test results' },
    birgitta: ['Odling från såret', 'Snabbtest hemma'],
    emil: ['Avföringsprov hemifrån', 'Hälsocentralen Forsen'],
  },
  anteckningar: {
    name: { sv: 'Anteckningar', en: 'Notes' },
    birgitta: ['Läkarbesök: genomgång av mediciner', 'Omläggning av sår'],
    emil: ['Första besöket efter flytten', 'Slutanteckning vid flytt'],
  },
  remisser: {
    name: { sv: 'Remisser', en: 'Referrals' },
    birgitta: ['utprovning av hörapparat', undefined],
    emil: ['Remiss för koloskopi', 'Remiss vid flytt'],
    vilmer: ['Remiss för nya ortoser', undefined],
  },
}

/** Every area of health, in the order of the list of areas. */
export const healthAreas = areas.flatMap((area) => {
  const one = Object.entries(known).find(([name]) => name === area.name)?.[1]
  return one ? [{ ...one, area: area.name, path: mainPath(area) }] : []
})

export type OneArea = (typeof healthAreas)[number]
