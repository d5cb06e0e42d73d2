import { type Fate, rule, shown, type Tree, unseen } from './fate.ts'
import { onlyWithout } from './stands-in.ts'

/*
 * Parts that many contracts have, with what becomes of each of their fields. A part is told where the contract's own words stand.
 */

/** Page in the portal that tells where something comes from; every page of a record has it. */
export const aboutItem = '”Om uppgiften” på samma sida'

/** What is said of a code of which the words are shown. */
export const codeWithoutWords = 'Visas när koden saknar ord'

const noVersion = unseen('Koden tolkas utan kodverkets namn och version')

/** A code: its words are shown, and the code itself has the fate that is given. */
export const cv = (
  words: Fate,
  code: Fate = rule(codeWithoutWords),
  system = rule('Avgör vilket kodverk koden läses i'),
): Tree => ({
  code,
  codeSystem: system,
  codeSystemName: noVersion,
  codeSystemVersion: noVersion,
  displayName: words,
  originalText:
    words[0] === 'shown'
      ? onlyWithout(['displayName'], [
          'shown',
          `${words[1]} (när displayName saknas)`,
          words[2] ?? [],
        ] as Fate)
      : words,
})

/** A code that is read and goes nowhere. */
export const cvUnseen = (why: string): Tree => ofAll(cvNames, unseen(why))
const cvNames = ['code', 'codeSystem', 'codeSystemName', 'codeSystemVersion', 'displayName', 'originalText']

/** An identity. */
export const ii = (extension: Fate, root: Fate = rule('Avgör i vilket system id:t gäller')): Tree => ({
  root,
  extension,
})
export const iiUnseen = (why: string): Tree => ofAll(['root', 'extension'], unseen(why))

const orgNames = [
  'orgUnitHSAId',
  'orgUnitName',
  'orgUnitTelecom',
  'orgUnitEmail',
  'orgUnitAddress',
  'orgUnitLocation',
]
export const orgUnit = (fates: Partial<Record<string, Fate>>, rest: Fate): Tree => ({
  ...ofAll(orgNames, rest),
  ...definedOf(fates),
})

/** The same fate for fields of these names. */
export function ofAll(names: readonly string[], fate: Fate): Tree {
  return Object.fromEntries(names.map((name) => [name, fate]))
}

function definedOf(fates: Partial<Record<string, Fate>>): Tree {
  return Object.fromEntries(Object.entries(fates).flatMap(([name, fate]) => (fate ? [[name, fate]] : [])))
}

const notHere = 'Portalen har ingen plats för det i den här uppgiften'

/** Somebody of the care who is shown nowhere. */
export const nobodySeen = (why: string): Tree => ({
  authorTime: unseen(why),
  ...ofAll(['healthcareProfessionalHSAId', 'healthcareProfessionalName'], unseen(why)),
  healthcareProfessionalRoleCode: cvUnseen(why),
  healthcareProfessionalOrgUnit: ofAll(orgNames, unseen(why)),
  healthcareProfessionalCareUnitHSAId: unseen(why),
  healthcareProfessionalCareGiverHSAId: unseen(why),
})

/** What stands in for the same as a field beside it, where it stands in an element of its own. */
const oneDeeper = ([kind, words, others]: Fate): Fate =>
  others ? [kind, words, others.map((one) => `../${one}`)] : [kind, words]

/** Somebody of the care: where the name, the title and the time are shown. */
export function professional(places: {
  name: Fate
  title?: Fate
  time: Fate
  phone?: Fate
  unitName?: Fate
}): Tree {
  const {
    name,
    title = oneDeeper(name),
    time,
    phone,
    unitName = onlyWithout(
      ['orgUnitHSAId', '../healthcareProfessionalCareUnitHSAId'],
      shown(`${aboutItem}: Kommer från (när HSA-katalogen saknar enheten)`),
    ),
  } = places
  return {
    authorTime: time,
    healthcareProfessionalHSAId: unseen('Namnet visas, inte HSA-id:t'),
    healthcareProfessionalName: name,
    healthcareProfessionalRoleCode: cv(title, unseen('Bara kodens ord visas')),
    healthcareProfessionalOrgUnit: orgUnit(
      {
        orgUnitHSAId: rule('Slås upp i HSA-katalogen: enhetens namn, telefon och adress'),
        orgUnitName: unitName,
        ...(phone && { orgUnitTelecom: onlyWithout(['orgUnitHSAId'], phone) }),
      },
      unseen('Telefon och adress hämtas ur HSA-katalogen'),
    ),
    healthcareProfessionalCareUnitHSAId: rule(`Slås upp i HSA-katalogen: ${aboutItem}: Kommer från`),
    healthcareProfessionalCareGiverHSAId: rule(`Slås upp bland vårdgivarna: ${aboutItem}: Kommer från`),
  }
}

type HeaderPlaces = {
  title: Fate
  written: Fate
  name: Fate
  time?: Fate
  signed?: { at: Fate; name: Fate }
  phone?: Fate
  contact?: Fate
  nullified?: Fate
}

/** PatientSummaryHeader: every record of the older clinicalprocess domains has it. */
export function header({
  title,
  written,
  name,
  time,
  signed,
  phone,
  contact,
  nullified,
}: HeaderPlaces): Tree {
  const { at = unseen(notHere), name: signer = unseen(notHere) } = signed ?? {}
  return {
    documentId: rule('Postens id: håller isär poster och bygger sidans adress'),
    sourceSystemHSAId: rule('Avgör vilket system posten kommer från'),
    documentTitle: title,
    documentTime: written,
    patientId: patientId,
    accountableHealthcareProfessional: professional({
      name,
      time: time ?? shown(`${aboutItem}: Skriven`),
      ...(phone && { phone }),
    }),
    legalAuthenticator: {
      signatureTime: at,
      legalAuthenticatorHSAId: unseen('Namnet visas, inte HSA-id:t'),
      legalAuthenticatorName: signer,
    },
    approvedForPatient: approved,
    nullified: nullified ?? nullifiedRule,
    nullifiedReason: unseen('En makulerad post visas inte alls, inte heller varför'),
    careContactId: contact ?? unseen('Vilken vårdkontakt posten hör till visas inte i den här uppgiften'),
  }
}

const patientId: Tree = {
  id: rule('Avgör vems posten är: bara den inloggades egna visas'),
  type: unseen('Id:t jämförs som det står, oavsett typ'),
}
export const approved = rule('Avgör om posten visas: false gör att den inte visas alls')
const nullifiedRule = rule('Avgör om posten visas: true gör att den inte visas alls')
export const blocks = unseen('Används av spärrar mellan vårdenheter, inte av invånaren')
