/** How the site speaks of sources and of what they record; islands load it by itself. */

/** Spoken behind a link that leaves the site. */
export const external = ' (site externo)';

export const cite = {
  label: (n: number, title: string): string => `Fonte ${n}: ${title}`,
  doubt: (doubt: string): string => ` (ponto incerto: ${doubt})`,
  storedCopy: (date: string): string => ` Conferido em cópia guardada (${date})`,
  storedAdvice: 'Confira na página oficial o que vale hoje.',
  storedAdviceAll:
    'As fontes conferidas em cópia guardada podem estar diferentes hoje. Confira na página oficial o que vale hoje.',
  live: (date: string): string => ` Conferido em ${date}`,
  published: (date: string): string => ` Publicado em ${date}`,
} as const;

export const sourceKind = {
  'public-body': 'órgão público',
  company: 'fonte oficial da empresa',
  industry: 'associação do setor',
  news: 'notícia',
  repost: 'republicação',
  blog: 'registro pessoal',
  crowd: 'relatos de usuários',
} as const;

/** The same kinds as somebody's statement. */
export const recordKind = {
  'public-body': 'aviso de órgão público',
  company: 'aviso da empresa',
  industry: 'aviso de associação do setor',
  news: 'notícia',
  repost: 'aviso republicado',
  blog: 'registro pessoal',
  crowd: 'relato de usuários',
} as const;

export const channel = {
  sms: 'SMS',
  email: 'e-mail',
  voice: 'ligação',
  postcard: 'cartão-postal ou carta',
  web: 'página da internet',
  chat: 'chat',
} as const;
