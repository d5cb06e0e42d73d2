import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '../api/handlers.ts'
import { titleOf } from '../api/problem.ts'
import type { OpenApi } from './document.ts'
import { collectAnswers } from './examples/collect.ts'
import { harvest } from './examples/harvest.ts'
import type { Told } from './examples/visit.ts'
import { operations } from './operations/every.ts'
import { asText, operationIn, published, publishedAt } from './published.ts'
import { refusalsOf } from './responses.ts'
import { checkerOf, fieldsIn, needsNoExample, schemaOfAnswer } from './test-document.ts'

const root = resolve(import.meta.dirname, '../..')
let answers: readonly Told[]
let document: OpenApi

beforeAll(async () => {
  answers = await inNoTime(collectAnswers)
  document = await published(answers)
}, 300_000)

/** Sources take their time to answer, which nobody waits for here. */
async function inNoTime<Value>(make: () => Promise<Value>): Promise<Value> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const state = { isDone: false }
  const coming = make()
  const end = () => {
    state.isDone = true
  }
  coming.then(end, end)
  while (!state.isDone) await vi.advanceTimersByTimeAsync(1_000)
  vi.useRealTimers()
  return coming
}

const isGood = ({ status }: Told) => status === 200 || status === 207
/** What no world tells of itself, though its contract has room for it. */
const untold = new Set(
  [
    'AnteckningarNote.file.reference HalsaAlert.unstructured.content',
    'AvgifterHomeCareFee.freeOfCharge AvgifterMedicineFee.freeOfCharge AvgifterMedicineFee.exemption.id',
    'DelningConsent.givenBy.name DelningLasloggReport.spoilt DelningSparrarBlock.open.onlyOne',
    'DelningSparrarOutside.lifted.at DelningSparrarUntold.spoilt HalsaAlert.title HalsaAlert.verified',
    'HalsaAlert.unstructured.heading HalsaAlert.related.comment HalsaAlert.related.ids HalsaDiagnosis.title',
    'InsatserInsats.housing LakemedelCodedDose.time LakemedelMedication.route LakemedelMedication.comment',
    'LakemedelMedication.recipe.comment OverenskommelserGoalPart.followUpDate ProvsvarInterval.lowClosed',
    'ProvsvarOutcome.comment ProvsvarReply.contact ProvsvarReply.order.services ProvsvarReply.order.comment',
    'ProvsvarResult.kind ProvsvarResult.reference.population ProvsvarResult.reference.comment',
    'ProvsvarResult.method ProvsvarResult.accredited ProvsvarResult.specimens.location',
    'ProvsvarResult.specimens.comment RemisserActivity.author.name RemisserActivity.author.title',
    'TidslinjeBokaBookingAnswer.text VardplanerForslagProposal.madeBy.name VardplanerMoteMeetingState.reply.by',
    'VardplanerVardplanTiming.weekDays VardplanerVardplanTiming.times VardplanerVardplanTiming.events',
  ].flatMap((some) => some.split(' ')),
)

describe('what is published', () => {
  test('is what the code says: else run npm run openapi, and commit what it writes', () => {
    const text = readFileSync(join(root, publishedAt), 'utf8')
    // Compared as one, since the difference of so long texts takes a while to draw.
    expect(text === asText(document), `${publishedAt} is old: npm run openapi`).toBe(true)
  })

  test('is OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(document))
    expect(errors ?? []).toEqual([])
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

  test('has every address that is answered, and no other', () => {
    const handlers = createHandlers(() => {
      throw new Error('nothing is asked')
    })
    const answered = handlers.flatMap(({ info }) => {
      const [, path] = /\*\/api\/(.*)/.exec('path' in info ? String(info.path) : '') ?? []
      return path && 'method' in info ? [`${String(info.method)} ${path}`] : []
    })
    expect(answered.length).toBeGreaterThan(70)
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.slice(1).replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    )
    expect(told.toSorted()).toEqual(answered.toSorted())
  })

  test('names every query that is read, and every code that is refused with', () => {
    const code = globSync('mocks/api/*.ts', { cwd: root })
      .filter((file) => !/(^|[./])test[.-]/.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n')
    const read = [...code.matchAll(/(?:search|params)\??\.get\('(\w+)'\)/g)].map(([, name]) => name)
    const text = JSON.stringify(document.paths)
    expect(read.length).toBeGreaterThan(4)
    expect(read.filter((name) => !text.includes(`"name":"${name}","in":"query"`))).toEqual([])
    const refused = [...code.matchAll(/problem\((\d{3}), '([a-z-]+)'\)/g)].map(
      ([, status, why]) => `${status} ${why}`,
    )
    const told = new Set(
      operations.flatMap((one) =>
        Object.entries(refusalsOf(one)).flatMap(([status, codes]) => codes.map((why) => `${status} ${why}`)),
      ),
    )
    expect(refused.filter((one) => !told.has(one) && one !== '501 not-built')).toEqual([])
  })
})

describe('each field', () => {
  test('has a meaning and a source', () => {
    const { schemas } = document.components
    const without = fieldsIn(schemas).filter(({ field }) => !field.description || !field['x-source'])
    expect(without.map(({ at }) => at)).toEqual([])
    expect(Object.entries(schemas).flatMap(([name, { description }]) => (description ? [] : [name]))).toEqual(
      [],
    )
  })

  test('has an example, where any world has one', () => {
    const { schemas } = document.components
    const fields = fieldsIn(schemas).filter(({ field }) => !needsNoExample(field, schemas))
    expect(fields.length).toBeGreaterThan(700)
    const without = fields.flatMap(({ at, field }) => (field.examples || at.endsWith('.partly') ? [] : [at]))
    expect(new Set(without)).toEqual(untold)
    // `partly` has none either, being of a record that is spoilt.
    const told = fields.filter(({ field }) => field.examples).length
    const text = readFileSync(join(root, 'docs/api.md'), 'utf8')
    expect(text).toContain(`${told} of ${fields.length} fields`)
  })

  test('has an example that is right', () => {
    const fields = fieldsIn(document.components.schemas).filter(({ field }) => field.examples)
    const { wrongWithAll } = checkerOf(document)
    const wrong = wrongWithAll(
      fields.map(({ field }) => field),
      fields.map(({ field }) => field.examples?.[0]),
    )
    expect(wrong).toEqual([])
  })
})

describe('what is answered', () => {
  test('is so of every address', () => {
    const answered = new Set(answers.filter(isGood).map(({ name }) => name))
    expect(operations.flatMap(({ name }) => (answered.has(name) ? [] : [name]))).toEqual([])
  })

  test('follows the schema that is published, and has what that demands', () => {
    const { wrongWith } = checkerOf(document)
    const wrong = answers.flatMap((answer) => {
      const at = schemaOfAnswer(answer, document)
      return at ? wrongWith(at, answer.body).map((what) => `${answer.name} ${answer.status} ${what}`) : []
    })
    // One whom the register does not name gives no right, and the portal says so.
    expect(wrong.filter((one) => !/^GET session 200 \/represents\/\d+ .*'person'/.test(one))).toEqual([])
  })

  test('has no field that is not published', () => {
    const unknown = new Set<string>()
    for (const answer of answers.filter(isGood)) {
      const media = operationIn(document, answer.name)?.responses[answer.status]?.content['application/json']
      if (media)
        harvest(answer.body, media.schema, document.components.schemas, (path) =>
          unknown.add(`${answer.name} ${path}`),
        )
    }
    expect([...unknown]).toEqual([])
  })

  test('has one title for each code of a refusal', () => {
    const told = answers.flatMap(({ body }) =>
      typeof body === 'object' && body !== null && 'code' in body && 'title' in body ? [body] : [],
    )
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter(({ code, title }) => title !== titleOf(String(code)))).toEqual([])
    for (const { responses } of Object.values(document.paths).flatMap((one) => Object.values(one)))
      for (const { content } of Object.values(responses)) {
        const example = content?.['application/problem+json']?.example as { code: string; title: string }
        if (example) expect(example.title).toBe(titleOf(example.code))
      }
  })

  test('says in its headers what is published', () => {
    const wrong = answers.filter(isGood).flatMap(({ name, status, headers }) => {
      const told = operationIn(document, name)?.responses[status] as { headers?: object } | undefined
      return Object.keys(told?.headers ?? {}).flatMap((header) =>
        headers.has(header) || header === 'Preference-Applied' ? [] : [`${name} ${header}`],
      )
    })
    expect([...new Set(wrong)]).toEqual([])
  })
})
