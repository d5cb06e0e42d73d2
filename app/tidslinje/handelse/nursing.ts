import type { TimelineEvent } from '../contract.ts'

/**
 * What nursing at home is called. Hemtjänst does some of it on delegation, and then the law of the source says SoL, so its
 * words are read too: to warn once too often costs a line, not to warn may cost a dose of insulin.
 */
const words =
  /sår|omlägg|förband|kompress|plåster|insulin|blodsocker|medicin|läkemedel|tablett|dosett|apodos|dosp[åa]s|injektion|spruta|sprutor|kateter|(?<!\p{L})sond|stomi|syrgas|dropp|salva|inhal|dialys|nutrition|blodprov|provtagning|blodtryck|smärt|strump|palliativ|delegera|hemsjukvård|sjuksköt|distriktssköt/iu

/** True when a visit at home is, or may be, nursing: wounds, insulin, medicines. Going without it may make one worse. */
export function isNursing({ atHome, source, ...event }: TimelineEvent): boolean {
  if (!atHome) return false
  const { title, information, performer, form } = event
  const said = [title, information, form?.text, performer?.name, performer?.title, source.careUnit?.name]
  return source.legalDomain === 'HSL' || said.some((text) => text !== undefined && words.test(text))
}
