import { type Fate, rule, shown, type Tree, unseen } from '../fate.ts'
import { aboutItem, cv, header, professional } from '../parts.ts'

/** Page of one reply. */
export const replyPage = 'Provsvar, sidan för svaret'
export const replyList = 'Provsvar, listan'

/** Header of a reply of bilddiagnostik, or to a remiss; `title` is where its documentTitle is shown. */
export const outcomeHeader = (title: Fate): Tree => {
  const common = header({
    title,
    written: shown(`${replyPage}: Svaret kom`),
    name: shown(`${replyPage}: Svarar för svaret`),
    time: shown(`${replyPage}: Svaret kom, när andra tider saknas, och ${aboutItem}: Skriven`),
    phone: shown(`${replyPage}: telefon till den man kan fråga, när HSA-katalogen saknar numret`),
    signed: {
      at: shown(`${replyPage}: Underskrivet`),
      name: shown(`${replyPage}: Underskrivet av`),
    },
  })
  return { ...common, legalAuthenticator: signature(common, 'Underskrivet av') }
}

const signature = ({ legalAuthenticator }: Tree, place: string): Tree => ({
  ...(legalAuthenticator as Tree),
  legalAuthenticatorRoleCode: cv(shown(`${replyPage}: ${place}`), unseen('Bara kodens ord visas')),
})

/** Somebody who asked for what was replied to. */
export const asker = (): Tree =>
  professional({
    name: shown(`${replyPage}: Frågan kom från`),
    time: shown(`${replyPage}: Frågan ställdes`),
    phone: shown(`${replyPage}: telefon till den man kan fråga, när HSA-katalogen saknar numret`),
    unitName: shown(`${replyPage}: Frågan kom från, och vem man kan fråga`),
  })

/** Who of those who asked has taken part of the reply. */
export const seenBy = (): Tree => ({
  signatureTime: shown(`${replyPage}: Läst av den som frågade`),
  legalAuthenticatorHSAId: unseen('Namnet visas, inte HSA-id:t'),
  legalAuthenticatorName: shown(`${replyPage}: Läst av den som frågade`),
  legalAuthenticatorRoleCode: cv(
    shown(`${replyPage}: Läst av den som frågade`),
    unseen('Bara kodens ord visas'),
  ),
})

/** A file of a reply. */
export const file = {
  mediaType: shown(`${replyPage}: Bilder och filer, slaget av fil`),
  value: shown(`${replyPage}: Bilder och filer, som öppnas på en egen sida`),
  reference: shown(`${replyPage}: Bilder och filer, som länk till källan`),
}

export const otherVisit = unseen('Vilken vårdkontakt svaret hör till visas inte')
export const sameReferral = rule('Svar på samma remiss står tillsammans')

/** What is asked of every reply. */
export const replyUseful = (headerName: string) => [
  {
    what: 'när svaret kom',
    anyOf: [
      `${headerName}/documentTime`,
      `${headerName}/legalAuthenticator/signatureTime`,
      `${headerName}/accountableHealthcareProfessional/authorTime`,
    ],
    sees: 'Svaret kom, med dagen. Nu står ”Utan datum”.',
  },
  {
    what: 'vem som har skrivit under',
    anyOf: [`${headerName}/legalAuthenticator`],
    sees: 'Underskrivet av, med namn och dag. Nu står ”Inte än”.',
  },
  {
    what: 'vem som svarar för svaret',
    anyOf: [`${headerName}/accountableHealthcareProfessional/healthcareProfessionalName`],
    sees: 'Svarar för svaret, med namn och yrke.',
  },
  {
    what: 'vilken enhet svaret kommer från',
    anyOf: [
      `${headerName}/accountableHealthcareProfessional/healthcareProfessionalCareUnitHSAId`,
      `${headerName}/accountableHealthcareProfessional/healthcareProfessionalOrgUnit`,
    ],
    sees: 'Vem man kan fråga om svaret, med telefonnummer.',
  },
]
