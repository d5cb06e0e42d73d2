import type { Locator } from 'playwright/test'

/** Words that say something to the reader. */
export const you = /(?<!\p{L})(?:du|dig|din|ditt|dina)(?!\p{L})/iu

/** The portal's own words in a part of a page: without what sources have written, and what else is named. */
export const ownWords = (part: Locator, leftOut = ''): Promise<string> =>
  part.evaluate(
    (all, others) => {
      const copy = all.cloneNode(true) as HTMLElement
      for (const one of copy.querySelectorAll(others)) one.remove()
      // A part ends where its words do.
      const texts = document.createNodeIterator(copy, NodeFilter.SHOW_TEXT)
      const words: string[] = []
      for (let one = texts.nextNode(); one; one = texts.nextNode()) words.push(one.nodeValue ?? '')
      return words.join(' ')
    },
    ['[lang="sv"]', ...(leftOut ? [leftOut] : [])].join(','),
  )
