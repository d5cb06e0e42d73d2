/** Of a text of any length what can be a name that is heard, such as that of a link. */
export const inShort = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)} …` : text)
