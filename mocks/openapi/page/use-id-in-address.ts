import { useEffect, useRef, useState } from 'react'

const idInAddress = () => /^#\/api\/(\w+)/.exec(location.hash)?.[1]

/** The address that the link of the page names. Another page than these is another start. */
export function useIdInAddress(): string | undefined {
  const [id, setId] = useState(idInAddress)
  useEffect(() => {
    const follow = () => {
      if (location.hash.startsWith('#/api')) setId(idInAddress())
      else location.reload()
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useFocusOn(id)
  return id
}

/** With another page the reader begins at its top; the first page is left as the browser opens it. */
function useFocusOn(id: string | undefined): void {
  const last = useRef(id)
  useEffect(() => {
    if (last.current === id) return
    last.current = id
    document.querySelector('h1')?.focus()
    scrollTo(0, 0)
  }, [id])
}
