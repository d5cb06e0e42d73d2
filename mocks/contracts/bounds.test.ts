import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { most, refusalOfJson, refusalOfXml } from './bounds.ts'
import { getCarePlans } from './riv-ta/get-care-plans.ts'

const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`

describe('XML', () => {
  test.each([
    ['as deep as may be', nested(most.depth), undefined],
    ['deeper', nested(most.depth + 1), 'too-large'],
    ['deeper, with no end', '<a>'.repeat(5_000_000 / 3), 'too-large'],
    ['as many elements as may be', `<a>${'<b/>'.repeat(most.elements - 1)}</a>`, undefined],
    ['one more element', `<a>${'<b/>'.repeat(most.elements)}</a>`, 'too-large'],
    ['one more element, with no end', `<a>${'<b></b>'.repeat(most.elements)}`, 'too-large'],
    ['longer', `<a>${'x'.repeat(most.characters)}</a>`, 'too-large'],
    ['a tag with no end to its attributes', `<a ${'b="" '.repeat(most.tag)}/>`, 'too-large'],
    ['no end', '<a><b></b>', 'not-xml'],
    ['an end too many', '<a></a></a>', 'not-xml'],
    ['a comment with no end', '<a><!-- </a>', 'not-xml'],
    ['a document type', '<!DOCTYPE a><a/>', 'not-xml'],
    [
      'a document type with entities',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      'not-xml',
    ],
    [
      'ends hidden in values, comments and CDATA',
      `<a b="/>" c='"/>'><!-- <d> --><![CDATA[<e>]]><?f <g>?></a>`,
      undefined,
    ],
    [
      'depth hidden behind ends in values',
      `${'<a b="/>">'.repeat(most.depth + 1)}${'</a>'.repeat(most.depth + 1)}`,
      'too-large',
    ],
  ])('%s', (_name, xml, reason) => {
    expect(refusalOfXml(xml)?.reason).toBe(reason)
  })

  test('nothing is parsed of what is refused, and the reader names it in plain words', () => {
    const reading = getCarePlans.readXml('<a>'.repeat(5_000_000))
    expect(reading).toMatchObject({ ok: false, fault: { reason: 'too-large' } })
    expect(getCarePlans.read(nested(most.depth + 1))).toMatchObject({
      kind: 'unreadable',
      fault: { reason: 'too-large' },
    })
  })

  test('no text makes it throw', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<a',
        '>',
        '</a>',
        '/>',
        '"',
        "'",
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
        '<!DOCTYPE',
        '<',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        expect(['too-large', 'not-xml', undefined]).toContain(refusalOfXml(parts.join(''))?.reason)
      }),
    )
  })
})

describe('JSON', () => {
  const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

  test.each([
    ['as deep as may be', lists(most.depth), undefined],
    ['deeper', lists(most.depth + 1), 'too-large'],
    ['deeper, with no end', '{"a":'.repeat(1_000_000), 'too-large'],
    ['longer', `"${'x'.repeat(most.characters)}"`, 'too-large'],
    ['brackets in a text', JSON.stringify({ a: `${'['.repeat(1_000)}"\\` }), undefined],
  ])('%s', (_name, json, reason) => {
    expect(refusalOfJson(json)?.reason).toBe(reason)
  })
})
