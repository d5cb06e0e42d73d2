import { connect } from '../../own-answers/connect.ts'
import { type OwnAnswers, ownAnswers } from '../../own-answers/own-answers.ts'
import { timeIn } from '../../worlds/lookup.ts'
import { broughtId, personaByNumber } from '../../worlds/personas.ts'
import type { OpenPrototype } from '../prototype.ts'

/** What is brought, for as long as the document lives. */
let own: OwnAnswers | undefined

/** The own answers of this page; whatever changes in them is shown by the portal at once. */
export function ownAnswersOf(prototype: OpenPrototype): OwnAnswers {
  own ??= begun(prototype)
  return own
}

function begun(prototype: OpenPrototype): OwnAnswers {
  const answers = ownAnswers(
    () => timeIn(prototype.world()),
    (number) => personaByNumber(number) !== undefined,
  )
  let wasConnected = false
  answers.subscribe(() => {
    const of = connect(answers)
    if (of) prototype.change({ varld: of, egna: of === broughtId ? 'nej' : 'ja', ombud: '' })
    else prototype.change({ egna: 'nej' })
    if (of || wasConnected) prototype.another()
    wasConnected = of !== undefined
  })
  return answers
}
