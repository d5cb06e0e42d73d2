import { createContext, useContext } from 'react'
import type { LegalArea, OwnArea, ScopeArea } from '#platform/session/scope-areas.ts'

/** Area of information, named as the resource of the översikts-API it comes in, or as the page it is gathered on. */
export type Area = ScopeArea | LegalArea | OwnArea

/** Names of those besides the person who may see an area; undefined while not known. */
export type Access = (area: Area) => string[] | undefined

/** Filled by the frame, which knows the ombud; read by every card that says who may see it. */
export const AccessContext = createContext<Access>(() => undefined)

export const useAccess = () => useContext(AccessContext)

/** Opaque id of the one that a part of the page is about, where that is another than the one who is shown. */
export const AboutContext = createContext<string | undefined>(undefined)
