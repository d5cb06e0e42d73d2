import { type ComponentType, createElement, type ReactNode } from 'react'
import type { Namespace } from '#platform/i18n/namespaces.ts'
import { loadTexts } from '#platform/i18n/texts.ts'
import { LostPart } from './lost-part.ts'
import { useWait } from './use-wait.ts'

/** A part of the portal that comes as a chunk of its own, with its words. */
export type LazyPart<Props> = {
  /** Suspends until it is here; throws `LostPart` when it could not be fetched. */
  Part: (props: Props) => ReactNode
  /** Fetches it, unless it is here or under way. Rejects with `LostPart`; the next call tries again. */
  load: () => Promise<void>
}

/** Makes a part of a module's default export and the texts it is drawn with. */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  namespaces: readonly Namespace[] = [],
): LazyPart<Props> {
  let component: ComponentType<Props> | undefined
  let coming: Promise<void> | undefined
  const fetch = async () => {
    try {
      const [module] = await Promise.all([load(), loadTexts(namespaces)])
      component = module.default
    } catch (error) {
      throw new LostPart(error)
    }
  }
  const fetched = () => (coming ??= fetch())
  return {
    Part: (props) => {
      useWait(component ? undefined : fetched())
      return component ? createElement(component, props) : null
    },
    load: async () => {
      try {
        await fetched()
      } catch (error) {
        coming = undefined
        throw error
      }
    },
  }
}
