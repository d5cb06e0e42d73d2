import { createContext, useContext, useEffect } from 'react'

/** Why a theme is shown although the reader has folded it away: something in it is late, waits for an answer, is missing or withheld. */
export type Pressing = 'late' | 'asked' | 'failed' | 'withheld'

/** What a part of a theme says of itself: the one fact that counts, in words, and why it must not be folded away. */
export type ToldOfPart = { fact?: string | false | undefined; why?: Pressing | false | undefined }

/** Who listens in a theme that is folded away, until the answer is called. */
export const FoldContext = createContext<((told: ToldOfPart) => () => void) | undefined>(undefined)

/** Tells the folded theme that a part stands in, if it does. */
export function useInFold({ fact, why }: ToldOfPart): void {
  const tell = useContext(FoldContext)
  useEffect(() => tell?.({ fact, why }), [tell, fact, why])
}
