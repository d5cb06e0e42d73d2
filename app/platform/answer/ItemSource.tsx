import { useTexts } from '#platform/i18n/use-texts.ts'
import { SourceMark } from '#ui/SourceMark.tsx'
import type { Source } from './contract.ts'

/** `Sjöstads kommun, Hemtjänst Norr`: the giver, and the unit unless it says the same. */
export function sourceName({ careGiver, careUnit }: Source): string {
  return !careUnit || careUnit.name === careGiver.name
    ? careGiver.name
    : `${careGiver.name}, ${careUnit.name}`
}

/** The mark that stands on every item: who it comes from. */
export function ItemSource({ source }: { source: Source }) {
  const t = useTexts('answer')
  const { principal, onBehalfOf: by } = source.careGiver
  const name = sourceName(source)
  return <SourceMark kind={principal} name={by ? t('onBehalf', { name, by }) : name} says={t('source')} />
}
