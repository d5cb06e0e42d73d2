import type { Language } from '#platform/i18n/language.ts'
import type { Namespace } from '#platform/i18n/namespaces.ts'

type Files = { files: Record<string, () => Promise<{ default: object }>> }

const lists = import.meta.glob<Files>('./other-texts/*.ts')

/** Loads the texts of one room in one language; each is a chunk of its own. Rejects when there are none. */
export async function loadTextsOf(language: Language, namespace: Namespace): Promise<object> {
  const { files } = (await lists[`./other-texts/${language}.ts`]?.()) ?? { files: {} }
  const path = Object.keys(files).find((file) => file.endsWith(`/${namespace}/texts/${language}.ts`))
  const load = path && files[path]
  if (!load) throw new Error(`No texts for ${namespace} in ${language}`)
  return (await load()).default
}
