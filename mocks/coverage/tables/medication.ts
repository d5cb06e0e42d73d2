import { coded, rule, shown, type Table, type Tree, unseen } from '../fate.ts'
import { cv, cvUnseen, header, ii, iiUnseen, nobodySeen, ofAll, professional } from '../parts.ts'
import { onlyWithout } from '../stands-in.ts'
import { ended, name, page, prescribed as at, statuses, dosesIn } from './medication-parts.ts'

const inner = 'medicationMedicalRecordBody/medicationPrescription'
const drug = `${inner}/drug`

/** Which medicine. Of what is decided; the recipe is asked only where the decision names none. */
const medicine = (dosage: Tree, comment: Tree | ReturnType<typeof shown>, only = ''): Tree => ({
  comment,
  unstructuredDrugInformation: onlyWithout(['drug/nplId/displayName', 'drug/nplId/originalText'], {
    unstructuredInformation: shown(`${name}${only}, när nplId saknar ord`),
  }),
  merchandise: onlyWithout(['drug/nplId/displayName', 'drug/nplId/originalText'], {
    articleNumber: cv(shown(`${name}${only}, när nplId saknar ord`), unseen('Bara kodens ord visas')),
  }),
  drugArticle: onlyWithout(['drug/nplId/displayName', 'drug/nplId/originalText'], {
    nplPackId: cv(shown(`${name}${only}, när nplId saknar ord`), unseen('Bara kodens ord visas')),
  }),
  drug: {
    nplId: cv(shown(`${name}${only}`), rule('Slår ihop samma läkemedel från flera källor och apoteket')),
    atcCode: cv(
      shown(`${page}: Verksamt ämne${only}`),
      rule('Slår ihop samma läkemedel från flera källor och apoteket'),
    ),
    routeOfAdministration: cv(shown(`${page}: Sätt${only}`), unseen('Bara kodens ord visas')),
    pharmaceuticalForm: shown(`${page}: Form${only}`),
    strength: shown(`${page}: Styrka${only}, bara tillsammans med sin enhet`),
    strengthUnit: shown(`${page}: Styrka${only}`),
  },
  generics: {
    substance: shown(`${page}: Verksamt ämne${only}, och namnet när inget annat finns`),
    strength: { value: shown(`${page}: Styrka${only}`), unit: shown(`${page}: Styrka${only}`) },
    form: shown(`${page}: Form${only}`),
  },
  dosage,
})

const noMedicine = (why: string): Tree => ({
  comment: unseen(why),
  unstructuredDrugInformation: { unstructuredInformation: unseen(why) },
  merchandise: { articleNumber: cvUnseen(why) },
  drugArticle: { nplPackId: cvUnseen(why) },
  drug: {
    nplId: cvUnseen(why),
    atcCode: cvUnseen(why),
    routeOfAdministration: cvUnseen(why),
    ...ofAll(['pharmaceuticalForm', 'strength', 'strengthUnit'], unseen(why)),
  },
  generics: { substance: unseen(why), strength: ofAll(['value', 'unit'], unseen(why)), form: unseen(why) },
  dosage: dosesIn(why),
})

const reason: Tree = {
  reason: cv(shown(`${page}: Varför`), unseen('Bara kodens ord visas')),
  otherReason: onlyWithout(
    ['reason/displayName', 'reason/originalText'],
    shown(`${page}: Varför, när reason saknar ord`),
  ),
}
const onlyLast = 'Bara den senaste gången det gavs visas, med dag och kommentar'

export const medication: Table = {
  title: 'Läkemedel (ordinationer)',
  fields: {
    medicationMedicalRecordHeader: header({
      title: unseen('Läkemedlet har sitt eget namn'),
      written: unseen('När det bestämdes visas i stället'),
      name: shown(`${page}: Bestämt av, när prescriber saknas, och ”Om uppgiften”: Ansvarig`),
      time: shown(`${page}: Bestämt, när prescriber saknas, och ”Om uppgiften”: Skriven`),
      phone: shown(`${page}: Frågor, telefonnumret när HSA-katalogen saknar det`),
    }),
    medicationMedicalRecordBody: {
      medicationPrescription: {
        prescriptionId: iiUnseen('Dokumentets id används'),
        typeOfPrescription: rule(`Avgör om det gäller eller är ett beslut att sluta (${page})`),
        prescriptionStatus: rule(`Avgör om läkemedlet står som att det gäller nu (${page})`),
        prescriptionNote: shown(`${page}: Anteckning`),
        principalPrescriptionReason: reason,
        additionalPrescriptionReason: reason,
        evaluationTime: shown(`${page}: Ska gås igenom`),
        treatmentPurpose: shown(`${page}: Syfte`),
        prescriptionChainId: ii(rule('Håller ihop beslut som följer på varandra')),
        precedingPrescriptionId: iiUnseen('Kedjan läses ur prescriptionChainId'),
        succeedingPrescriptionId: iiUnseen('Kedjan läses ur prescriptionChainId'),
        prescriber: professional({
          name: shown(`${page}: Bestämt av`),
          time: shown(`${page}: Bestämt`),
          unitName: unseen('Enheten tas ur huvudet'),
        }),
        evaluator: nobodySeen('Vem som ska gå igenom det visas inte'),
        startOfFirstTreatment: shown(`${page}: Sedan`),
        startOfTreatment: shown(`${page}: Sedan, och I den här dosen sedan`),
        endOfTreatment: shown(`${page}: Till. ${ended}`),
        endOfTreatmentReason: cv(shown(`${page}: Varför det slutade`), unseen('Bara kodens ord visas')),
        selfMedication: shown(`${page}: Ges av, när vården ger det`),
        drug: medicine(at, shown(`${page}: Anteckning`)),
        dispensationAuthorization: {
          dispensationAuthorizationId: iiUnseen('Receptets id visas inte'),
          validUntil: shown(`${page}: Gäller till (receptet)`),
          receivingPharmacy: iiUnseen('Vilket apotek receptet gick till visas inte'),
          minimumDispensationInterval: ofAll(
            ['value', 'unit'],
            unseen('Apoteket säger när det kan hämtas igen'),
          ),
          totalAmount: shown(`${page}: Mängd i receptet`),
          packageUnit: shown(`${page}: Mängd i receptet`),
          distributionMethod: unseen('Hur läkemedlet levereras visas inte'),
          dispensationAuthorizer: nobodySeen('Den som bestämde visas i stället'),
          dispensationAuthorizerComment: shown(`${page}: Recept`),
          firstDispensationBefore: unseen('Receptets sista dag visas i stället'),
          prescriptionSignatura: shown(`${page}: På apotekets etikett, och dosen när drug/dosage saknas`),
          nonReplaceable: unseen('Utbyte på apotek visas inte'),
          drug: onlyWithout(
            ['../drug'],
            medicine(
              dosesIn('Bara beslutets egen dos visas, inte receptets'),
              unseen('Bara beslutets egen kommentar visas'),
              ', när beslutet inte namnger något läkemedel',
            ),
          ),
        },
        administration: {
          administrationId: iiUnseen(onlyLast),
          administrationTime: {
            start: shown(`${page}: Gavs senast`),
            end: onlyWithout(['start'], shown(`${page}: Gavs senast, när start saknas`)),
          },
          administrationComment: shown(`${page}: Gavs senast`),
          routeOfAdministration: cvUnseen(onlyLast),
          administeringHealthcareProfessional: nobodySeen(onlyLast),
          drug: noMedicine(onlyLast),
        },
      },
    },
  },
  useful: [
    {
      what: 'läkemedlets namn',
      anyOf: [
        `${drug}/drug/nplId/displayName`,
        `${drug}/drug/nplId/originalText`,
        `${drug}/unstructuredDrugInformation`,
        `${drug}/merchandise/articleNumber/displayName`,
        `${drug}/drugArticle/nplPackId/displayName`,
        `${drug}/generics/substance`,
      ],
      sees: 'Namnet på läkemedlet. Utan det syns bara koder, eller inget namn alls.',
    },
    {
      what: 'hur läkemedlet tas',
      anyOf: [`${drug}/dosage`, `${inner}/dispensationAuthorization/prescriptionSignatura`],
      sees: 'Dosen i ord. Nu står att det inte framgår hur det tas.',
    },
    {
      what: 'varför läkemedlet tas',
      anyOf: [`${inner}/principalPrescriptionReason`, `${inner}/treatmentPurpose`],
      sees: 'Varför och Syfte.',
    },
    {
      what: 'sedan när',
      anyOf: [`${inner}/startOfFirstTreatment`, `${inner}/startOfTreatment`],
      sees: 'Sedan, med dagen.',
    },
    {
      what: 'om beslutet gäller',
      anyOf: [`${inner}/typeOfPrescription`],
      sees: 'Om läkemedlet gäller eller är avslutat.',
    },
    {
      what: 'styrkan',
      anyOf: [`${drug}/drug/strength`, `${drug}/generics/strength/value`],
      sees: 'Styrka, till exempel 40 mg.',
    },
    {
      what: 'vem som bestämde',
      anyOf: [
        `${inner}/prescriber/healthcareProfessionalName`,
        'medicationMedicalRecordHeader/accountableHealthcareProfessional/healthcareProfessionalName',
      ],
      sees: 'Bestämt av, och vem man kan fråga.',
    },
  ],
  codes: [
    {
      path: `${inner}/typeOfPrescription`,
      knows: ({ code }) => ['I', 'U'].includes(code),
      instead: 'Står som om det inte är sagt om läkemedlet gäller.',
    },
    {
      path: `${inner}/prescriptionStatus`,
      knows: ({ code }) => statuses.includes(code),
      instead: 'Står som om det inte är sagt om läkemedlet gäller.',
    },
    coded(
      `${drug}/drug/nplId`,
      ({ words }) => words !== undefined,
      'Läkemedlet får sitt namn ur något annat fält, eller inget.',
    ),
  ],
}
