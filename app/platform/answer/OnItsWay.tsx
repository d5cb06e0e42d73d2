/** In the place of what may come and may not: nothing is drawn for it, but the page is not said to be whole before it is known. */
export const OnItsWay = () => <div hidden aria-busy="true" />
