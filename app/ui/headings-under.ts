import { createContext } from 'react'

/** How many levels further down than usual headings stand, where a page puts whole parts of other pages under its own. */
export const HeadingsUnder = createContext<0 | 2>(0)
