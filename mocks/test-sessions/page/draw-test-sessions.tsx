import { createRoot } from 'react-dom/client'
import { TestPage } from './TestPage.tsx'

/** Draws `#/testsession`: where a test leader prepares tasks, runs them with participants, and sees how it went. */
export function drawTestSessions(root: Element): void {
  document.title = 'Testsession – Överblick'
  createRoot(root).render(<TestPage />)
}
