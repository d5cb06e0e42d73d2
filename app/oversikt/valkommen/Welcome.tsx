import { useTexts } from '#platform/i18n/use-texts.ts'
import { Link } from '#platform/navigation/Link.tsx'
import { Card } from '#ui/Card.tsx'
import { Icon, type IconName } from '#ui/Icon.tsx'
import { List, ListRow } from '#ui/List.tsx'
import { paths } from '../../paths.ts'
import styles from './Welcome.module.css'

/** In the place of cards that would all be empty: what this is, and what will come. True of another too. */
export default function Welcome() {
  const t = useTexts('valkommen')
  return (
    <Card title={t('title')} level={3}>
      <p>{t('intro')}</p>
      <div className={styles['coming']}>
        <List>
          <Coming icon="timeline" title={t('times')} to={paths.tidslinje()}>
            {t('timesHelp')}
          </Coming>
          <Coming icon="check" title={t('agreed')} to={paths.overenskommelser()}>
            {t('agreedHelp')}
          </Coming>
          <Coming icon="plans" title={t('plans')} to={paths.vardplaner()}>
            {t('plansHelp')}
          </Coming>
        </List>
      </div>
      <p className={styles['end']}>{t('byItself')}</p>
    </Card>
  )
}

type ComingProps = { icon: IconName; title: string; to: string; children: string }

function Coming({ icon, title, to, children }: ComingProps) {
  return (
    <ListRow
      lead={
        <span className={styles['sign']}>
          <Icon name={icon} />
        </span>
      }
      title={title}
      level={4}
      leads={(words) => <Link to={to}>{words}</Link>}
    >
      <p>{children}</p>
    </ListRow>
  )
}
