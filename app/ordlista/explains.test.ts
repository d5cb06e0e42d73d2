import { expect, test } from 'vitest'
import { pages } from '../routes.tsx'

/** Pages of one thing that explain no words, and why. */
const without = {
  '/inkorg/skriv/:id': 'a form, where one writes oneself',
  '/ombud/:id': 'a form, with words of the portal only',
  '/vardplaner/foresla/:id': 'a form, where one writes oneself',
  '/visa/:id': 'a form, with words of the portal only',
}

test('every page of one thing explains the words of care in it, and so do some of several', () => {
  const explaining = pages.filter(({ explains }) => explains === 'page').map(({ path }) => path)
  const ofOne = pages.map(({ path }) => path).filter((path) => path.includes(':id'))
  expect(ofOne.length).toBeGreaterThan(3)
  expect(ofOne.filter((path) => !explaining.includes(path))).toEqual(Object.keys(without))
  expect(explaining.filter((path) => !ofOne.includes(path))).toEqual([
    '/kontakter',
    '/matvarden',
    '/patientkontrakt',
    '/vardplaner/sip',
  ])
})

test('the paper tells them last', () => {
  expect(pages.filter(({ explains }) => explains === 'paper').map(({ path }) => path)).toEqual(['/utskrift'])
})
