import { createRoot } from 'react-dom/client'
import { Panel } from './Panel.tsx'
import { OwnPlace } from './own/OwnPlace.tsx'
import type { OpenPrototype } from './prototype.ts'

/** Puts the panel beside the portal, in a root of its own: a fault in one does not take the other with it. */
export function startPanel(prototype: OpenPrototype): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(
    <>
      <Panel prototype={prototype} />
      <OwnPlace prototype={prototype} />
    </>,
  )
}
