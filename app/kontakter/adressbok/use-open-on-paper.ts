import { useEffect } from 'react'

/**
 * Opens what is folded on the page while it is printed: browsers of before 2025 keep the inside of a `details` closed whatever
 * the style says. Closed again after.
 */
export function useOpenOnPaper(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main li > details:not([open])')]
      for (const one of opened) one.open = true
    }
    const close = () => {
      for (const one of opened) one.open = false
      opened = []
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', close)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', close)
    }
  }, [])
}
