/** The shape of a language: the same keys as the Swedish texts, with words of its own. */
export type Translation<Swedish> = {
  readonly [Key in keyof Swedish]: Swedish[Key] extends string ? string : Translation<Swedish[Key]>
}
