/* The words of the first view, which come in one file. */
export { default as answer } from '#platform/answer/texts/sv.ts'
export { default as kallor } from '../kallor/texts/sv.ts'
export { default as oversikt } from '../oversikt/texts/sv.ts'
export { default as shell } from '../shell/texts/sv.ts'
export { default as tidslinje } from '../tidslinje/texts/sv.ts'
