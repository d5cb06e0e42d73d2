import { createContext, useContext } from 'react'

/** The path of the page that one is on or on the way to; while a page is on its way, another is drawn. */
export const GoalContext = createContext((): string => '/')

/** What tells where one is on the way to, when it is called. */
export const useGoal = (): (() => string) => useContext(GoalContext)
