/* The words of the first view, which come in one file. */
export { default as answer } from '#platform/answer/texts/en.ts'
export { default as kallor } from '../kallor/texts/en.ts'
export { default as oversikt } from '../oversikt/texts/en.ts'
export { default as shell } from '../shell/texts/en.ts'
export { default as tidslinje } from '../tidslinje/texts/en.ts'
