import { useState } from 'react'
import { useTexts } from '#platform/i18n/use-texts.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Surface } from '#ui/Surface.tsx'
import { formsOf, terms, wordOf } from './ord/find-terms.ts'
import styles from './OrdlistaPage.module.css'

const inOrder = terms.toSorted((one, other) => wordOf(one).localeCompare(wordOf(other), 'sv'))
const plain = (text: string) => text.trim().toLocaleLowerCase('sv')

/** `/ordlista`: every word that is explained on the pages. */
export default function OrdlistaPage() {
  const t = useTexts('ordlista')
  const word = useTexts('ord')
  const [sought, setSought] = useState('')
  const found = inOrder.filter((term) =>
    [...formsOf(term), word(`terms.${term}`)].some((text) => plain(text).includes(plain(sought))),
  )
  return (
    <>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <search className={styles['search']}>
        <SearchField label={t('search')} value={sought} onChange={setSought} />
        <p role="status">{found.length > 0 ? t('found', { count: found.length }) : t('none')}</p>
      </search>
      {found.length > 0 && (
        <Surface>
          <dl className={styles['list']}>
            {found.map((term) => (
              <div key={term}>
                <dt lang="sv">{wordOf(term)}</dt>
                <dd>{word(`terms.${term}`)}</dd>
              </div>
            ))}
          </dl>
        </Surface>
      )}
    </>
  )
}
