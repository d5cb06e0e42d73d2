/*
 * What tags mean in the ways that notes are marked up: HTML, DocBook, and the narrative of CDA. Names in lower case, without prefix.
 */
const names = (all: string): ReadonlySet<string> => new Set(all.split(' '))

/** Within a line: they part no words. */
export const inline = names(
  'a abbr acronym b bdi bdo big cite code content em emphasis font i ins kbd label linkhtml mark phrase q quote samp small span strong tt u ulink var',
)
export const headings = names('h1 h2 h3 h4 h5 h6 title subtitle caption bridgehead legend dt term')
export const lists = names('ul ol dl menu list itemizedlist orderedlist variablelist simplelist')
export const items = names('li item listitem member dd')
export const rows = names('tr row')
export const cells = names('td th entry')
/** Begin something new. */
const blocks = names(
  'p para simpara paragraph div section article info body html head header footer main aside blockquote pre address center form table thead tbody tfoot tgroup hr text literallayout sect1 sect2 sect3 formalpara bibliography clinicaldocument component structuredbody',
)
/** Stand for what is no text. */
export const files = names(
  'img image imagedata imageobject mediaobject inlinemediaobject graphic picture object embed video audio iframe canvas svg rendermultimedia observationmedia',
)
/** Written for machines: nothing in them is a word of the note. */
export const machines = names('script style')
/** What is no longer meant. */
export const struck = names('del s strike')
export const lines = names('br sbr')
export const preformatted = names('pre literallayout')

const known = [inline, headings, lists, items, rows, cells, blocks, files, machines, struck, lines]
/** True for a name that is a tag wherever it stands. */
export const isKnown = (name: string): boolean =>
  name === 'sup' ||
  name === 'sub' ||
  name === 'superscript' ||
  name === 'subscript' ||
  known.some((set) => set.has(name))
