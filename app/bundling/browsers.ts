/** The oldest browsers that the portal is for: docs/decisions.md says why. */
export const oldestBrowsers = ['safari16.4', 'ios16.4', 'chrome111', 'edge111', 'firefox128']

/** What is younger than any of them, by how it is written. A build does not bring it along, so it would fail there. */
export const tooNew = {
  script: [
    /\b(?:Map|Object)\.groupBy\b/,
    /\bAbortSignal\.any\b/,
    /\bPromise\.(?:withResolvers|try)\b/,
    /\bArray\.fromAsync\b/,
    /\bURL\.(?:canParse|parse)\b/,
    /\bIterator\.(?:from|prototype|concat)\b/,
    /(?<!\bObject)\.(?:keys|values|entries|matchAll)\([^()]*\)\.(?:map|filter|flatMap|take|drop|some|every|find|reduce|forEach|toArray)\(/,
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    /\.(?:isWellFormed|toWellFormed)\(/,
    /\bnew Intl\.DurationFormat\b/,
    /\bTemporal\./,
    /\bRegExp\.escape\b/,
    /\.(?:getOrInsert|getOrInsertComputed)\(/,
    /\bstartViewTransition\b/,
    /\bcheckVisibility\b/,
    /\b(?:show|hide|toggle)Popover\b/,
    /\bscheduler\.yield\b/,
    // A regular expression with the flag v; of two words in a path the second has no end.
    /(?<=[=(,:[]\s*)\/(?:[^/\n\\]|\\.)+\/[dgimsy]*v[dgimsy]*(?=[\s.,;)\]])/,
  ],
  style: [
    /@scope\b/,
    /@starting-style\b/,
    /\blight-dark\(/,
    /\banchor-name\b/,
    /\bfield-sizing\b/,
    /\binterpolate-size\b/,
    /\btransition-behavior\b/,
    /^\s*&/m,
  ],
}

/** What of the too new stands in some code, as it stands there. */
export const tooNewIn = (code: string, kind: keyof typeof tooNew): string[] =>
  tooNew[kind].flatMap((pattern) => pattern.exec(code)?.[0] ?? [])
