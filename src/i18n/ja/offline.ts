/** What the site says of its copy on the device, of new versions, and of what other apps share with it. */
export const offline = {
  update: {
    offer: 'このサイトの新しい版があります。',
    accept: '新しい版にする',
    later: 'あとで',
    renewed:
      '新しい版に切りかわりました。このページに入れた文章は残してあります。読み込み直すと消えます。',
    reload: '読み込み直す',
  },
  page: {
    title: '通信できません',
    description: '通信がないときに開けるページの案内です。',
    lead: 'このページは、通信がないと開けません。ほかのページは、通信がなくてもお使いいただけます。',
  },
} as const;
