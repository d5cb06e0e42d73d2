import type { NamedWorld } from './named-world.ts'

export default {
  title: 'En klinik svarar inte',
  shows: 'Ögonkliniken svarar med fel. Översikten säger vem som saknas och visar resten.',
  link: '?fel=ogonkliniken:fel',
} satisfies NamedWorld
