import { isObject, type Json, listOf, textIn } from './json.ts'

/** HL7 observation-category and table 0074: kinds of what is measured or looked at without a laboratory. */
const others = new Set([
  'social-history',
  'vital-signs',
  'imaging',
  'survey',
  'exam',
  'therapy',
  'activity',
  'procedure',
  'RAD',
  'RUS',
  'RX',
  'CT',
  'CUS',
  'NMR',
  'EC',
  'VUS',
  'XRC',
])

/** True for what says that it is of another kind than of a laboratory. What says nothing of it was asked for as that. */
export function isOtherThanLab(json: Json): boolean {
  const codes = listOf(json['category'])
    .filter(isObject)
    .flatMap((one) => listOf(one['coding']))
    .filter(isObject)
    .flatMap(({ code }) => textIn(code) ?? [])
  return codes.some((code) => others.has(code)) && !codes.some((code) => /^lab(oratory)?$/i.test(code))
}
