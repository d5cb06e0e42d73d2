import type { Medication } from '../../app/lakemedel/contract.ts'
import type { DrugChoice } from '../contracts/riv-ta/get-medication-history.ts'
import { textOf } from './fields.ts'

/** Which medicine it is: what the contract tells in one of five ways. */
export function drugOf(
  drug: DrugChoice | undefined,
): Pick<
  Medication,
  'name' | 'substance' | 'atc' | 'nplId' | 'strength' | 'form' | 'route' | 'isMerchandise'
> {
  const { drug: product, generics, unstructuredDrugInformation: words, merchandise, drugArticle } = drug ?? {}
  const name =
    textOf(product?.nplId) ??
    words?.unstructuredInformation ??
    textOf(merchandise?.articleNumber) ??
    textOf(drugArticle?.nplPackId) ??
    generics?.substance
  const substance = textOf(product?.atcCode) ?? generics?.substance
  const atc = product?.atcCode?.code
  const nplId = product?.nplId?.code
  const strength =
    withUnit(product?.strength, product?.strengthUnit) ??
    withUnit(generics?.strength?.value, generics?.strength?.unit)
  const form = product?.pharmaceuticalForm ?? generics?.form
  const route = textOf(product?.routeOfAdministration)
  return {
    ...(name && { name }),
    ...(substance && substance !== name && { substance }),
    ...(atc && { atc }),
    ...(nplId && { nplId }),
    ...(strength && { strength }),
    ...(form && { form }),
    ...(route && { route }),
    isMerchandise: merchandise !== undefined,
  }
}

/** `40 mg`, with the comma of Swedish. A number without its unit would say something else than it means. */
function withUnit(value: number | undefined, unit: string | undefined): string | undefined {
  return value === undefined || !unit ? undefined : `${String(value).replace('.', ',')} ${unit}`
}
