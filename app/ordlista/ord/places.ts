import type { Term } from './forms.ts'

/** A text on the page, with the words in it that could be explained there. */
export type Place = { element: HTMLElement | null; terms: readonly Term[] }

/** Which of some texts, in their order on the page, explains which word: the first that has it, or the one that must keep it. */
export function firstPlaces<Some extends { terms: readonly Term[] }>(
  places: readonly Some[],
  kept: ReadonlyMap<Term, Some> = new Map(),
): Map<Term, Some> {
  const chosen = new Map<Term, Some>()
  for (const place of places)
    for (const term of place.terms) {
      const keeper = kept.get(term)
      if (!chosen.has(term)) chosen.set(term, keeper && places.includes(keeper) ? keeper : place)
    }
  return chosen
}

/** Where nothing can be pressed, or is to be: what is pressed already, what names other things, and what is not seen. */
const closed =
  'a, button, label, summary, legend, h1, h2, h3, h4, h5, h6, dialog, [hidden], .visually-hidden, [aria-hidden=true]'

/** What holds it has a box, also where it has nothing to show yet. */
const isFree = ({ element }: Place) =>
  element !== null && !element.closest(closed) && element.parentElement?.getClientRects().length !== 0

/**
 * The texts of one page, and which of them explains which word. That is decided by where they stand in the page as it is now, not
 * by when they were drawn: drawn twice, in another order or late, each word is explained once, and first where one reads it first.
 */
export class Places {
  #places = new Set<Place>()
  #chosen = new Map<Term, Place>()
  #told = new Map<Place, string>()
  #listeners = new Set<() => void>()
  #isWaiting = false

  add(place: Place): () => void {
    this.#places.add(place)
    this.decideSoon()
    return () => {
      this.#places.delete(place)
      this.decideSoon()
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The words that a text explains, with spaces between. */
  at(place: Place): string {
    return this.#told.get(place) ?? ''
  }

  /** All words that the page explains, in their order, with spaces between. */
  readonly all = (): string => [...this.#chosen.keys()].join(' ')

  /** After all that is drawn now, and before it is seen. */
  readonly decideSoon = (): void => {
    if (this.#isWaiting) return
    this.#isWaiting = true
    queueMicrotask(() => {
      this.#isWaiting = false
      this.#decide()
    })
  }

  #decide(): void {
    const inOrder = [...this.#places].filter(isFree).toSorted(byPage)
    const before = this.all()
    this.#chosen = firstPlaces(inOrder, this.#kept())
    const told = new Map<Place, string>()
    for (const [term, place] of this.#chosen) told.set(place, `${told.get(place) ?? ''} ${term}`.trim())
    const isSame = before === this.all() && sameEntries(told, this.#told)
    this.#told = told
    if (!isSame) for (const listener of this.#listeners) listener()
  }

  /** A word that is being read, or has the focus, is not taken from under the finger by one that came before it. */
  #kept(): Map<Term, Place> {
    return new Map(
      [...this.#chosen].filter(([term, { element }]) => {
        const button = element?.querySelector(`[data-word="${term}"]`)
        return (
          button && (button === document.activeElement || button.getAttribute('aria-expanded') === 'true')
        )
      }),
    )
  }
}

function byPage({ element: one }: Place, { element: other }: Place): number {
  if (!one || !other || one === other) return 0
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

const sameEntries = (one: ReadonlyMap<Place, string>, other: ReadonlyMap<Place, string>) =>
  one.size === other.size && [...one].every(([place, told]) => other.get(place) === told)
