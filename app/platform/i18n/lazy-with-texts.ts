import { type ComponentType, lazy } from 'react'
import { loadTexts } from './i18n.ts'

/** A part that comes as a chunk of its own when it is first needed, together with its texts. */
export function lazyWithTexts<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  namespaces: string[],
) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), loadTexts(namespaces)])
    return module
  })
}
