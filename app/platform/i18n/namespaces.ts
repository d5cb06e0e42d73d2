import 'i18next'

/** The words of each room by the name of its folder. Each room's Swedish texts add themselves. */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- filled by the rooms
export interface Namespaces {}

export type Namespace = keyof Namespaces

declare module 'i18next' {
  interface CustomTypeOptions {
    returnNull: false
    resources: Namespaces
  }
}
