/** A world by a name of its own, to come back to and to share. To make another, copy a file in this folder. */
export type NamedWorld = {
  title: string
  /** What it is, and what there is to see in it, in words for a test leader. */
  shows: string
  /** The link without its origin, `?varld=…`, with a page after it if another than the översikt is meant. */
  link: string
}
