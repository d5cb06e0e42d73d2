import { shown, type Tree, unseen } from '../fate.ts'
import { cvUnseen, ofAll } from '../parts.ts'
import { onlyWithout } from '../stands-in.ts'

export const page = 'Läkemedel, sidan för läkemedlet'
export const name = 'Läkemedel, listan och sidan för läkemedlet: namnet'
export const ended = 'Efter dagen står det bland dem som inte gäller längre'
export const statuses = ['Active', 'Inactive', 'stopped', 'cancelled', 'on-hold']

const dose = `${page}: dosen överst`
const stepwise = 'Att dosen ändras stegvis visas, inte stegen'
const scheme = 'Att dosen ändras efter ett schema visas, inte schemat'
const amount = (place: string): Tree => ofAll(['low', 'high', 'unit'], shown(place))
const noAmount = (why: string): Tree => ofAll(['low', 'high', 'unit'], unseen(why))

/** How much and how often; `place` is where it is told, in words or in codes that the portal has words for. */
const told = (place: string, before: readonly string[], wordsBefore: readonly string[]): Tree => ({
  ...onlyWithout(before, coded(place)),
  unstructuredDosageInformation: onlyWithout(
    wordsBefore.map((one) => `../${one}`),
    { text: shown(place) },
  ),
})
const coded = (place: string): Tree => ({
  frequencyDosage: { dose: amount(place), frequency: ofAll(['value', 'unit'], shown(place)) },
  periodDosage: { dose: amount(place), period: ofAll(['value', 'unit'], shown(place)) },
  occasionDosage: {
    period: ofAll(['value', 'unit'], unseen(scheme)),
    administration: { dose: noAmount(scheme), time: unseen(scheme), dayOfPeriod: unseen(scheme) },
  },
  rampedDosage: {
    doseStep: ofAll(['value', 'unit'], unseen(stepwise)),
    timeStep: ofAll(['value', 'unit'], unseen(stepwise)),
  },
  singleDose: { dose: amount(place), time: shown(place) },
})

const words = (of: string) => `${of}/unstructuredDosageInformation/text`
const wordsOfAll = [words('setDosage'), words('conditionalDosage'), words('maximumDosage')]
/** Any words go before codes. */
const anyWords = ['dosageInstruction', ...wordsOfAll, 'shortNotation']

/** How the medicine of a decision is taken. Words go before codes; only one of them is shown. */
export const prescribed: Tree = {
  lengthOfTreatment: {
    treatmentInterval: noAmount('Sista dagen visas i stället för hur länge'),
    isMaximumTreatmentTime: unseen('Sista dagen visas i stället för hur länge'),
  },
  dosageInstruction: shown(dose),
  unitDose: cvUnseen('Enheten tas ur själva dosen'),
  shortNotation: onlyWithout(
    ['dosageInstruction', ...wordsOfAll],
    shown(`${dose}, när inga andra ord finns`),
  ),
  setDosage: told(`${dose}, när dosageInstruction saknas`, anyWords, ['dosageInstruction']),
  maximumDosage: told(`${page}: högsta dosen, när ord om dosen saknas`, anyWords, [
    'dosageInstruction',
    ...wordsOfAll.slice(0, 2),
  ]),
  conditionalDosage: {
    conditionDescription: shown(`${dose}: när det ska tas`),
    ...told(
      `${dose}, när både ord och setDosage saknas`,
      [...anyWords, 'setDosage'],
      ['dosageInstruction', words('setDosage')],
    ),
  },
}

/** Doses that are read and go nowhere. */
export function dosesIn(why: string): Tree {
  const one: Tree = {
    frequencyDosage: { dose: noAmount(why), frequency: ofAll(['value', 'unit'], unseen(why)) },
    periodDosage: { dose: noAmount(why), period: ofAll(['value', 'unit'], unseen(why)) },
    occasionDosage: {
      period: ofAll(['value', 'unit'], unseen(why)),
      administration: { dose: noAmount(why), time: unseen(why), dayOfPeriod: unseen(why) },
    },
    rampedDosage: {
      doseStep: ofAll(['value', 'unit'], unseen(why)),
      timeStep: ofAll(['value', 'unit'], unseen(why)),
    },
    singleDose: { dose: noAmount(why), time: unseen(why) },
    unstructuredDosageInformation: { text: unseen(why) },
  }
  return {
    lengthOfTreatment: { treatmentInterval: noAmount(why), isMaximumTreatmentTime: unseen(why) },
    ...ofAll(['dosageInstruction', 'shortNotation'], unseen(why)),
    unitDose: cvUnseen(why),
    setDosage: one,
    maximumDosage: one,
    conditionalDosage: { conditionDescription: unseen(why), ...one },
  }
}
