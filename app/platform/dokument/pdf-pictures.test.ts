import { expect, test } from 'vitest'
import { OPS } from 'pdfjs-dist'
import { imagesOf, pictureOf } from './pdf-pictures.ts'

type Step = [keyof typeof OPS, unknown?]

const operators = (...steps: Step[]) => ({
  fnArray: steps.map(([name]) => Number(OPS[name])),
  argsArray: steps.map(([, args]) => args ?? null),
})
const sheet = 600 * 800

test('a page without images, with a logo, and with a scan', () => {
  expect(pictureOf(operators(['transform', [600, 0, 0, 800, 0, 0]]), sheet)).toBe('none')
  const logo = operators(
    ['save'],
    ['transform', [600, 0, 0, 800, 0, 0]],
    ['restore'],
    ['transform', [60, 0, 0, 40, 0, 0]],
    ['paintImageXObject', ['img_1', 6, 4]],
  )
  expect(pictureOf(logo, sheet)).toBe('little')
  const scan = operators(
    ['paintFormXObjectBegin', [new Float32Array([0.5, 0, 0, 0.5, 0, 0]), null]],
    ['transform', [0, 1200, -1600, 0, 0, 0]],
    ['paintImageMaskXObject', [{ data: 'mask_1' }]],
    ['paintFormXObjectEnd'],
  )
  expect(pictureOf(scan, sheet)).toBe('much')
  expect([...imagesOf(logo), ...imagesOf(scan)]).toEqual(['img_1', 'mask_1'])
})

test('what is not as it should be counts as nothing, and never throws', () => {
  const odd = operators(
    ['restore'],
    ['transform', 'x'],
    ['transform', [1]],
    ['paintImageXObject', null],
    ['paintFormXObjectBegin'],
  )
  expect(pictureOf(odd, sheet)).toBe('little')
  expect(imagesOf(odd)).toEqual([])
})
