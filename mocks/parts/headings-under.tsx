import { Card } from '#ui/Card.tsx'
import { HeadingsUnder } from '#ui/headings-under.ts'
import type { Part } from './catalogue/part.ts'

export default {
  title: 'Rubriker under en annan',
  group: 'Sidan',
  names: ['HeadingsUnder'],
  when: 'När en sida samlar hela delar av andra sidor under egna rubriker: rubrikerna hamnar två steg längre ned.',
  states: [
    {
      name: 'Två steg ned',
      note: 'Syns inte: kortets rubrik är h4 i stället för h2, och kortet är inget landmärke.',
      show: (
        <HeadingsUnder value={2}>
          <Card title="Tider">
            <p>Diabeteskontroll, tisdag 24 november 10.20.</p>
          </Card>
        </HeadingsUnder>
      ),
    },
  ],
} satisfies Part
