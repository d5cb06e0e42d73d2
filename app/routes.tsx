import type { ReactNode } from 'react'
import type { Params, RouteObject } from 'react-router'
import { kallorQuery } from './kallor/queries.ts'
import { startAll } from './kallor/all-answers.ts'
import { begaranQuery, hemstodQuery, kontakterQuery } from './kontakter/queries.ts'
import { taskQueries } from './att-gora/queries.ts'
import { ombudQuery, ombudsloggQuery } from './ombud/queries.ts'
import { overenskommelserQuery } from './overenskommelser/queries.ts'
import { paths } from './paths.ts'
import type { Who } from '#platform/http/api.ts'
import { queryClient, start } from '#platform/queries/query-client.ts'
import { startForPerson } from '#platform/session/session.ts'
import { loadTexts } from '#platform/i18n/i18n.ts'
import { CrashView } from './shell/CrashView.tsx'
import { Frame } from './shell/Frame.tsx'
import type { Texts } from './texts.ts'
import { handelseQuery, tidslinjeQuery } from './tidslinje/queries.ts'
import { vardplanerQuery } from './vardplaner/queries.ts'

type Page = { Component: () => ReactNode }

/** A page that comes as a chunk of its own, together with its texts, while its queries are already under way. */
function page(
  load: () => Promise<Page>,
  namespaces: (keyof Texts)[],
  begin: (who: Who, params: Params) => void,
): RouteObject {
  return {
    lazy: {
      Component: async () => {
        const [{ Component }] = await Promise.all([load(), loadTexts(namespaces)])
        return Component
      },
    },
    // Not waited for: the page shows at once, and each part of it fills when its answer comes.
    loader: ({ params }) => {
      void startForPerson((who) => begin(who, params))
      return null
    },
  }
}

/** For a page that asks for nothing, or first has to know for whom. */
const nothing = () => undefined

/** Every path and the page it shows. */
export const routes: RouteObject[] = [
  {
    Component: Frame,
    ErrorBoundary: CrashView,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: CrashView,
        children: [
          {
            path: paths.oversikt(),
            ...page(
              () => import('./oversikt/OversiktPage.tsx'),
              ['oversikt', 'kallor', 'tidslinje', 'kontakter', 'ombud', 'overenskommelser', 'vardplaner'],
              startAll,
            ),
          },
          {
            path: paths.tidslinje(),
            ...page(
              () => import('./tidslinje/lista/TidslinjePage.tsx'),
              ['tidslinje', 'lista', 'kalender'],
              (who) => start(queryClient.query(tidslinjeQuery(who))),
            ),
          },
          {
            path: paths.hemma(),
            ...page(
              () => import('./tidslinje/hemma/HemmaPage.tsx'),
              ['tidslinje', 'hemma'],
              (who) => start(queryClient.query(tidslinjeQuery(who))),
            ),
          },
          {
            path: paths.handelse(':id'),
            ...page(
              () => import('./tidslinje/handelse/HandelsePage.tsx'),
              ['tidslinje', 'handelse'],
              (who, { id }) => {
                start(queryClient.query(handelseQuery(who, id)))
                // What else is near in time, for clashes.
                start(queryClient.query(tidslinjeQuery(who)))
              },
            ),
          },
          {
            path: paths.kontakter(),
            ...page(
              () => import('./kontakter/adressbok/KontakterPage.tsx'),
              ['kontakter', 'adressbok', 'hemstod'],
              (who) => {
                start(queryClient.query(kontakterQuery(who)))
                start(queryClient.query(hemstodQuery(who)))
              },
            ),
          },
          {
            path: paths.begaran(),
            ...page(
              () => import('./kontakter/begaran/BegaranPage.tsx'),
              ['begaran'],
              (who) => start(queryClient.query(begaranQuery(who))),
            ),
          },
          {
            path: paths.vem(),
            ...page(
              () => import('./vagledning/VemPage.tsx'),
              ['vagledning', 'kontakter'],
              (who) => {
                start(queryClient.query(kontakterQuery(who)))
                start(queryClient.query(overenskommelserQuery(who)))
              },
            ),
          },
          {
            path: paths.overenskommelser(),
            ...page(
              () => import('./overenskommelser/OverenskommelserPage.tsx'),
              ['overenskommelser', 'viktigt'],
              (who) => start(queryClient.query(overenskommelserQuery(who))),
            ),
          },
          {
            path: paths.overenskommelse(':id'),
            ...page(
              () => import('./overenskommelser/overenskommelse/OverenskommelsePage.tsx'),
              ['overenskommelser', 'overenskommelse'],
              (who) => start(queryClient.query(overenskommelserQuery(who))),
            ),
          },
          {
            path: paths.attGora(),
            ...page(
              () => import('./att-gora/AttGoraPage.tsx'),
              ['att-gora', 'overenskommelser'],
              (who) => {
                const { agreements, plans, events } = taskQueries(who)
                start(queryClient.query(agreements))
                start(queryClient.query(plans))
                start(queryClient.query(events))
              },
            ),
          },
          {
            path: paths.vardplaner(),
            ...page(
              () => import('./vardplaner/planlista/VardplanerPage.tsx'),
              ['vardplaner', 'fakta', 'planlista'],
              (who) => start(queryClient.query(vardplanerQuery(who))),
            ),
          },
          {
            path: paths.vardplan(':id'),
            ...page(
              () => import('./vardplaner/vardplan/VardplanPage.tsx'),
              ['vardplaner', 'fakta', 'vardplan'],
              (who) => start(queryClient.query(vardplanerQuery(who))),
            ),
          },
          {
            path: paths.dokument(':id', ':place'),
            ...page(
              () => import('./vardplaner/dokument/DokumentPage.tsx'),
              ['vardplaner', 'fakta', 'dokument'],
              (who) => start(queryClient.query(vardplanerQuery(who))),
            ),
          },
          {
            path: paths.utskrift(),
            ...page(
              () => import('./utskrift/UtskriftPage.tsx'),
              [
                'utskrift',
                'tidslinje',
                'att-gora',
                'kontakter',
                'overenskommelser',
                'vardplaner',
                'fakta',
                'vardplan',
              ],
              startAll,
            ),
          },
          {
            path: paths.ombud(),
            ...page(
              () => import('./ombud/register/OmbudPage.tsx'),
              ['ombud', 'register'],
              (who) => start(queryClient.query(ombudQuery(who))),
            ),
          },
          {
            path: paths.utseOmbud(),
            ...page(() => import('./ombud/utse/UtsePage.tsx'), ['ombud', 'utse'], nothing),
          },
          {
            path: paths.ombudslogg(),
            ...page(
              () => import('./ombud/logg/LoggPage.tsx'),
              ['ombud', 'logg'],
              (who) => start(queryClient.query(ombudsloggQuery(who))),
            ),
          },
          {
            path: paths.andraOmbud(':id'),
            ...page(
              () => import('./ombud/utse/AndraPage.tsx'),
              ['ombud', 'utse'],
              (who) => start(queryClient.query(ombudQuery(who))),
            ),
          },
          {
            path: paths.person(),
            ...page(() => import('./ombud/person/PersonPage.tsx'), ['ombud', 'person'], nothing),
          },
          {
            path: paths.hjalpa(),
            ...page(
              () => import('./hjalpa/HjalpaPage.tsx'),
              ['hjalpa', 'ombud', 'att-gora', 'tidslinje', 'kontakter'],
              nothing,
            ),
          },
          {
            path: paths.kallor(),
            ...page(
              () => import('./kallor/KallorPage.tsx'),
              ['kallor'],
              (who) => {
                startAll(who)
                start(queryClient.query(kallorQuery(who)))
              },
            ),
          },
          { path: paths.mer(), lazy: () => import('./shell/MerPage.tsx') },
          { path: '*', lazy: () => import('./shell/NotFoundPage.tsx') },
        ],
      },
    ],
  },
]
