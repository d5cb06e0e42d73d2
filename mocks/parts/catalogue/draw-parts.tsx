import { createRoot } from 'react-dom/client'
import { PartsPage } from './PartsPage.tsx'
import { offerSchemes } from './schemes.ts'

/** Draws `#/delar`. */
export function drawParts(root: Element): void {
  offerSchemes()
  createRoot(root).render(<PartsPage />)
}
