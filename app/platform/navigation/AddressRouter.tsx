import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { Router } from 'react-router'
import { addressBar, type Standing } from './address-bar.ts'
import { GoalContext } from './goal.ts'

/** The router of the portal. A page that is on its way leaves the former one in its place until it is there. */
export function AddressRouter({ standing, children }: { standing: Standing; children: ReactNode }) {
  const [bar] = useState(() => addressBar(standing))
  const [{ location, type }, setPosition] = useState(bar.position)
  useLayoutEffect(() => bar.listen((position) => startTransition(() => setPosition(position))), [bar])
  return (
    <Router location={location} navigationType={type} navigator={bar.navigator}>
      <GoalContext value={bar.goal}>{children}</GoalContext>
    </Router>
  )
}
