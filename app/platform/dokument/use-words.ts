import { useEffect, useState } from 'react'
import { type OpenedPdf, patience } from './open-pdf.ts'
import { type PageWords, wordsOfPage } from './page-words.ts'
import { within } from './within.ts'

/** None: of a page whose words could not be read, so that it is shown as it looks. */
const none: PageWords = { blocks: [], untagged: false, picture: 'much', filled: [] }

/** The words of a page; undefined until they are read. */
export function useWords(pdf: OpenedPdf, page: number): PageWords | undefined {
  const [read, setRead] = useState<{ page: number; words: PageWords }>()
  useEffect(() => {
    let gone = false
    const readPage = async () => {
      const words = await wordsOf(pdf, page)
      if (!gone) setRead({ page, words })
    }
    void readPage()
    return () => {
      gone = true
    }
  }, [pdf, page])
  return read?.page === page ? read.words : undefined
}

async function wordsOf(pdf: OpenedPdf, page: number): Promise<PageWords> {
  const read = async (whole: boolean) => wordsOfPage(await pdf.page(page, whole))
  try {
    return await within(patience, read(true))
  } catch {
    try {
      // Something on the page cannot be read: what can is worth having, and the page is first seen as it looks.
      return { ...(await within(patience, read(false))), picture: 'much' }
    } catch {
      return none
    }
  }
}
