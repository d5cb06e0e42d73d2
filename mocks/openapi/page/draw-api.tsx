import { createRoot } from 'react-dom/client'
import { ApiPage } from './ApiPage.tsx'

/** Draws `#/api`: the published contract of the översikts-API, to look something up in. */
export function drawApi(root: Element): void {
  createRoot(root).render(<ApiPage />)
}
