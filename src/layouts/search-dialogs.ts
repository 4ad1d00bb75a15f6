type Dialog = typeof import('../islands/ja/SearchDialog.ts');

/** The dialog of the search in every other language than Japanese, by `lang`. */
export const dialogs: Readonly<Record<string, () => Promise<Dialog>>> = {
  en: () => import('../islands/en/SearchDialog.ts'),
  'ja-simple': () => import('../islands/ja-easy/SearchDialog.ts'),
  'zh-Hans': () => import('../islands/zh/SearchDialog.ts'),
  vi: () => import('../islands/vi/SearchDialog.ts'),
  ko: () => import('../islands/ko/SearchDialog.ts'),
  'pt-BR': () => import('../islands/pt/SearchDialog.ts'),
};
