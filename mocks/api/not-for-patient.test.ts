import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { producers } from '../catalogue/producers.ts'
import { personaOf, shortLives } from '../worlds/personas.ts'
import { sourcePresets } from '../worlds/source-presets.ts'
import { ask, themed } from './test-client.ts'

/** Texts that only stand in records and notes which the patient must not see. */
const markers = ['INTERN-ANTECKNING', 'EJ-FOR-PATIENT', 'internalNotes', 'approvedForPatient', 'nullified']

const worlds = shortLives.flatMap((persona) =>
  [...Object.keys(sourcePresets), ...producers.map((producer) => producer.id)].map(
    (sources) => [persona, sources] as const,
  ),
)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what the patient must not see', () => {
  test.each(worlds)('%s, sources %s: no answer holds it, nor any personnummer', async (persona, sources) => {
    const { personnummer } = personaOf(persona).person
    for (const resource of ['session', ...themed]) {
      for (const faults of sources === 'alla' ? ['', '&fel=alla:inaktuell', '&fel=alla:ogiltig'] : ['']) {
        const response = await ask(`varld=${persona}&kallor=${sources}${faults}`, resource)
        const text = await response.text()
        expect(response.status).toBe(200)
        for (const marker of markers) expect(text, `${resource}: ${marker}`).not.toContain(marker)
        expect(text).not.toContain(personnummer)
        expect(text).not.toContain(personnummer.slice(2))
      }
    }
  })
})
