import {
  answerAsResponsible,
  type Desk,
  desksOf,
  endAsResponsible,
  ownerOf,
} from '../platform/responsible.ts'
import type { World } from '../worlds/world.ts'
import { escaped, page } from './html.ts'

/** Where those who are responsible for plans answer what is proposed, in the world of the browser. */
export function responsiblePage(world: World, said = ''): Response {
  const desks = desksOf(world)
  const rows = desks.map((desk, index) => deskOf(desk, index))
  const told = said ? `<p role="status">${escaped(said)}</p>` : ''
  return page(
    200,
    'Svara som ansvarig',
    `<p>Här står i verkligheten verksamhetens eget system.</p>${told}${rows.join('')}`,
  )
}

function deskOf({ plan, waiting, ...desk }: Desk, index: number): string {
  const title = `${plan.title ?? 'Plan'} för ${ownerOf({ plan, waiting, ...desk })}`
  const hidden = `<input type="hidden" name="plan" value="${index}">`
  const forms = waiting.map(
    ({ header, text }) =>
      `<form method="post" action="/api/ansvarig"><fieldset><legend>${escaped(text)}</legend>${hidden}<input type="hidden" name="forslag" value="${escaped(header.documentId)}"><label>Skäl eller svar <textarea name="skal"></textarea></label> <button name="svar" value="ja">Ja</button> <button name="svar" value="nej">Nej</button></fieldset></form>`,
  )
  const end = plan.hasEnded
    ? '<p>Planen är avslutad.</p>'
    : `<form method="post" action="/api/ansvarig">${hidden}<button name="svar" value="avsluta">Avsluta planen</button></form>`
  return `<section aria-label="${escaped(title)}"><h2>${escaped(title)}</h2>${forms.join('') || '<p>Inget väntar på svar.</p>'}${end}</section>`
}

/** Does what such a page was told: answers a proposal, or ends a plan. */
export function answerBy(world: World, body: string): Response {
  const form = new URLSearchParams(body)
  const desk = desksOf(world)[Number(form.get('plan') ?? NaN)]
  const [answer, text] = [form.get('svar'), form.get('skal')?.trim() ?? '']
  if (!desk || !answer)
    return page(400, 'Det finns ingen sådan plan', '<p><a href="/api/ansvarig">Tillbaka</a></p>')
  const done =
    answer === 'avsluta'
      ? endAsResponsible(desk)
      : answerAsResponsible(desk, form.get('forslag') ?? '', { isYes: answer === 'ja', text })
  return responsiblePage(world, done ? 'Klart.' : 'Det hade redan hänt något med det.')
}
