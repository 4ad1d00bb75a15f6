/** Words around the list of what others have written of the site. */
export const thirdParty = {
  uses: {
    pages: 'ページを動かす部品',
    search: '探すための部品',
    picture: '画像の文字を読む部品',
  },
  name: '名前',
  version: '版（バージョン）',
  licence: 'ライセンス（使うときの決まり）',
  /** Of a part that another has built in and says no version of. */
  unversioned: '—',
  inside: (carrier: string): string => `（${carrier}の{中|なか}）`,
} as const;
