/** Roles of the standard that begin a block. */
export const begins =
  /^(P|H[1-6]?|Hn|Title|LI|L|Caption|TOC|TOCI|Div|Sect|Art|Part|Document|DocumentFragment|BlockQuote|Index|Aside|Figure|FENote|Note|TR|TH|TD|THead|TBody|TFoot)$/
/** Within these a tag of no known kind is part of a sentence. */
export const holdsText = /^(P|H[1-6]?|Hn|Title|Caption)$/
/** Roles of the standard that stand within one. */
export const within =
  /^(Span|Link|Em|Strong|Quote|Code|Reference|Annot|Form|Lbl|LBody|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|BibEntry|Formula|NonStruct)$/

/** Words that are set apart within a sentence. */
export const isWord = /^(Span|Link|Em|Strong|Quote|Code|Reference|Sub)$/
/** In the middle of a sentence these do not end it. */
export const isAside = /^(FENote|Note|Figure)$/

/** A heading by its level. */
export type Kind = 'paragraph' | 'item' | number

/** What a block of a role is; `inItem` of what stands in an item of a list. */
export function kindOf(role: string, inItem: boolean): Kind {
  const heading = /^H([1-6])?$/.exec(role)
  if (heading) return Number(heading[1] ?? 1)
  if (role === 'Title') return 1
  return inItem && (role === 'LI' || role === 'TOCI') ? 'item' : 'paragraph'
}
