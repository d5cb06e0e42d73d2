import type { ComponentType } from 'react'
import type { Asked } from '#platform/http/address.ts'
import type { Namespace } from '#platform/i18n/namespaces.ts'
import type { IconName } from '#ui/Icon.tsx'

/**
 * What an area of the portal says of itself, in `area.ts` of its folder. Everything that speaks of areas derives from
 * these. Only what the first view needs stands here: the pages are in `pages.ts` beside it, the words in `texts/`.
 */
export type Area = {
  /** That of its folder, its texts and its resource in the översikts-API. */
  name: string
  /** Its addresses. Nothing of a person or of health ever stands in one. */
  paths: Readonly<Record<string, (id: string, place?: string) => string>>
  /** What the översikt asks for it, when the platform's clock shows `now`. Its answer counts among all sources. */
  asks?: (now: Date) => Asked
  /** Its card on the översikt. */
  card?: Card
  /**
   * Whether an ombud can be let into it (`shared`), only one who stands in for the person by law (`legal`: a guardian of a child under
   * 13, a god man), or nobody sees it of another (`own`). Absent: no right is asked.
   */
  access?: 'shared' | 'legal' | 'own'
  /**
   * What it tells is written in a journal or in the documentation of omsorg, where one's own view has to be written down too when the
   * unit does not agree that it is wrong (patientdatalagen 3 kap. 8 §, socialtjänstlagen, LSS 21 c §).
   */
  written?: true
  /** It stands in the main menu; on a phone, which has room for five, if `phone` says so. */
  menu?: { icon: IconName; phone: boolean }
  /** Other pages lead to it, each by a link of its own, and Mer does not. All that is not in the menu of a phone stands there else. */
  unlisted?: true
}

/** Themes of the översikt, in order of relevance; see `app/oversikt/themes.ts`. */
export type ThemeName = 'helped' | 'times' | 'since' | 'todo' | 'messages' | 'contacts' | 'plans' | 'tiles'

export type Card = {
  theme: ThemeName
  load: () => Promise<{ default: ComponentType }>
  /** Rooms whose words it is drawn with, beside those of its area. */
  words?: readonly Namespace[]
  /** About how much room it takes, kept until it is there. */
  room: 'tile' | 'short' | 'small' | 'large'
  /** Only of the own, never of one whose ombud one is. */
  own?: true
  /** Only for one who is somebody's ombud. */
  helping?: true
  /** Made of what other areas ask; it says itself what of that is missing. */
  ofOthers?: true
  /** Seen without scrolling: it comes with the page, not when it is near. */
  first?: true
  /** What it tells can wait for all else that is seen at once: it comes when that is there. */
  late?: true
}

/** True of what stands on the page Mer; it needs `area.text` among its words. */
export const isOnMer = ({ menu, unlisted }: Area) => !menu?.phone && !unlisted

/** The address of an area's own page: the first of its addresses. */
export const mainPath = ({ paths }: Area) => Object.values(paths)[0]?.('') ?? '/'
