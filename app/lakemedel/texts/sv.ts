const texts = {
  area: {
    name: 'Läkemedel',
    text: 'Läkemedel som gäller nu, från alla som har bestämt dem.',
    scope: 'Se läkemedel, hur de ska tas och varför.',
    does: 'göra något med läkemedel',
  },
  title: 'Läkemedel',
  empty: 'Inga läkemedel hos dem som är anslutna.',
  tile: {
    now_one: '{{count}} gäller nu',
    now_other: '{{count}} gäller nu',
    none: 'Inget gäller nu',
    known_one: '{{count}} hos dem som har svarat',
    known_other: '{{count}} hos dem som har svarat',
    differs_one: 'Olika uppgifter om {{count}}',
    differs_other: 'Olika uppgifter om {{count}}',
    recipe_one: '{{count}} recept att förnya',
    recipe_other: '{{count}} recept att förnya',
  },
} as const

export default texts

declare module '#platform/i18n/namespaces.ts' {
  interface Namespaces {
    lakemedel: typeof texts
  }
}
