import type { Term } from './forms.ts'

/** A text on the page, with the words in it that could be explained there. */
type Place = { id: string; element: HTMLElement; terms: readonly Term[] }

/** Which of some texts, in their order on the page, explains which word: the first that has it, or the one that must keep it. */
export function firstPlaces(
  places: readonly { id: string; terms: readonly Term[] }[],
  kept: ReadonlyMap<Term, string> = new Map(),
): Map<Term, string> {
  const chosen = new Map<Term, string>()
  for (const { id, terms } of places)
    for (const term of terms) {
      const keeper = places.find((one) => one.id === kept.get(term) && one.terms.includes(term))
      if (!chosen.has(term)) chosen.set(term, keeper?.id ?? id)
    }
  return chosen
}

/** Where nothing can be pressed, or is to be: what is pressed already, what names other things, and what is not seen. */
const closed =
  'a, button, label, summary, legend, h1, h2, h3, h4, h5, h6, dialog, [hidden], .visually-hidden, [aria-hidden=true]'

/** What holds it has a box, also where it has nothing to show yet. */
const isFree = ({ element }: Place) =>
  !element.closest(closed) && element.parentElement?.getClientRects().length !== 0

/**
 * The texts of one page, and which of them explains which word. That is decided by where they stand in the page as it is now, not
 * by when they were drawn: drawn twice, in another order or late, each word is explained once, and first where one reads it first.
 */
export class Places {
  #places = new Map<string, Place>()
  #chosen = new Map<Term, string>()
  #listeners = new Set<() => void>()
  #isWaiting = false

  add(place: Place): () => void {
    this.#places.set(place.id, place)
    this.decideSoon()
    return () => {
      if (this.#places.get(place.id) === place) this.#places.delete(place.id)
      this.decideSoon()
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The words that a text explains, with spaces between. */
  at(id: string): string {
    return [...this.#chosen].flatMap(([term, of]) => (of === id ? term : [])).join(' ')
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
    this.#chosen = firstPlaces([...this.#places.values()].filter(isFree).toSorted(byPage), this.#kept())
    for (const listener of this.#listeners) listener()
  }

  /** A word that is being read, or has the focus, is not taken from under the finger by one that came before it. */
  #kept(): Map<Term, string> {
    return new Map(
      [...this.#chosen].filter(([term, id]) => {
        const button = this.#places.get(id)?.element.querySelector(`[data-word="${term}"]`)
        return (
          button && (button === document.activeElement || button.getAttribute('aria-expanded') === 'true')
        )
      }),
    )
  }
}

const byPage = ({ element: one }: Place, { element: other }: Place) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
