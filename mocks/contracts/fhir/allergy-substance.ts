import type { AlertInformation } from '../riv-ta/get-alert-information.ts'
import { codeSystems, codingIn, cvOf } from './codes.ts'
import { type Concept, text, wordsOf } from './fields.ts'
import type { LooseReader } from './loose.ts'

const kinds: Readonly<Record<string, string>> = {
  medication: 'läkemedel',
  food: 'livsmedel',
  environment: 'omgivningen',
  biologic: 'biologiskt ämne',
}

type Hypersensitivity = NonNullable<AlertInformation['alertInformationBody']['hypersensitivity']>

/** What it is, by ATC, else in words: of a medicine, or of something else. */
export function substanceIn(of: LooseReader, code: Concept | undefined): Partial<Hypersensitivity> {
  const categories = of.many('category', text)
  const said = categories.map((one) => kinds[one]).filter(Boolean)
  if (said.length < categories.length) of.missed.add('category')
  const type = said.length > 0 && {
    typeOfHypersensitivity: { originalText: `Överkänslighet avs. ${said.join(', ')}` },
  }
  const atc = codingIn(code, [codeSystems.atc])
  const words = wordsOf(code)
  if (!atc && !words) of.missed.add('code')
  if (atc) {
    const atcSubstance = cvOf({ coding: [atc], text: atc.display ? undefined : code?.text })
    const other = atc.display && code?.text && code.text !== atc.display ? code.text : undefined
    return {
      ...type,
      pharmaceuticalHypersensitivity: {
        ...(atcSubstance && { atcSubstance }),
        ...(other && { nonATCSubstanceComment: other }),
        pharmaceuticalProductId: [],
      },
    }
  }
  if (categories.includes('medication')) {
    return {
      ...type,
      pharmaceuticalHypersensitivity: {
        ...(words && { nonATCSubstance: words }),
        pharmaceuticalProductId: [],
      },
    }
  }
  const agent = cvOf(code, [codeSystems.snomed])
  return {
    ...type,
    otherHypersensitivity: {
      ...(words && { hypersensitivityAgent: words }),
      ...(agent?.code && { hypersensitivityAgentCode: agent }),
    },
  }
}
