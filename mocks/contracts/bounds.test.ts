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
    ['as long as may be', `<a>${'x'.repeat(most.characters - 7)}</a>`, undefined],
    ['a tag as long as may be', `<a b="${'x'.repeat(most.tag - 9)}"/>`, undefined],
    ['a tag one sign longer', `<a b="${'x'.repeat(most.tag - 8)}"/>`, 'too-large'],
    ['a tag in a tag', '<a <b>></a>', 'not-xml'],
    ['an end before its beginning', '</a><a>', 'not-xml'],
    ['a document type after other things', '<?xml version="1.0"?><!-- x --><!DOCTYPE a><a/>', 'not-xml'],
    ['nothing', '', 'not-xml'],
    ['words alone', 'Vi har stängt.', 'not-xml'],
    ['a comment alone', '<!-- <a/> -->', 'not-xml'],
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

  test('each refusal says why, in words of its own', () => {
    const why = [
      refusalOfXml(`<a>${'x'.repeat(most.characters)}</a>`),
      refusalOfXml(`<a b="${'x'.repeat(most.tag)}"/>`),
      refusalOfXml(nested(most.depth + 1)),
      refusalOfXml(`<a>${'<b/>'.repeat(most.elements)}</a>`),
      refusalOfXml('<!DOCTYPE a><a/>'),
      refusalOfXml('<a>'),
    ].map((refusal) => refusal?.detail ?? '')
    expect(new Set(why).size).toBe(6)
    for (const words of why) expect(words).toMatch(/[a-zD]{3}/)
    expect(refusalOfJson(`"${'x'.repeat(most.characters)}"`)?.detail).toBe(why[0])
    expect(refusalOfJson('['.repeat(most.depth + 1))?.detail).toBe(why[2])
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
    ['as long as may be', `"${'x'.repeat(most.characters - 2)}"`, undefined],
    ['much beside much', `[${'{"a":[]},'.repeat(5 * most.depth)}{}]`, undefined],
    ['much within lists', `[${'[{}],'.repeat(5 * most.depth)}[]]`, undefined],
    ['depth after a text that ends in a sign of its own', `{"a\\\\":${lists(most.depth)}}`, 'too-large'],
    ['depth in a text that goes on', `["\\"${'['.repeat(2 * most.depth)}"]`, undefined],
    ['brackets in a text', JSON.stringify({ a: `${'['.repeat(1_000)}"\\` }), undefined],
  ])('%s', (_name, json, reason) => {
    expect(refusalOfJson(json)?.reason).toBe(reason)
  })
})
