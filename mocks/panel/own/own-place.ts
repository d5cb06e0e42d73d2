/* Whether the page of own answers is open: the panel opens it, and it lies over the portal. */
let isOpen = false
const listeners = new Set<() => void>()

export const ownPlace = {
  isOpen: (): boolean => isOpen,
  set: (open: boolean): void => {
    isOpen = open
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
