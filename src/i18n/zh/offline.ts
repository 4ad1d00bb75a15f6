/** What the site says of its copy on the device, of new versions, and of what other apps share with it. */
export const offline = {
  update: {
    offer: '本网站有新版本。',
    accept: '更新到新版本',
    later: '稍后',
    renewed: '已更新到新版本。您在这个页面放进来的文字还留着，重新加载就会消失。',
    reload: '重新加载',
  },
  page: {
    title: '没有网络',
    description: '介绍没有网络时也能打开的页面。',
    lead: '这个页面没有网络就打不开。其他页面没有网络也可以用。',
  },
  app: {
    verdict: '收到的内容的检查结果',
    findNumber: '搜索号码',
  },
  received: {
    text: '已收到您分享的文字。',
    images: '已收到您分享的图片。',
    picture: (nth: number): string => `分享的第${nth}张图片`,
    readToo: (nth: number): string => `接着读第${nth}张`,
    lost: '没能收到您分享的文字。请再分享一次，或者复制后粘贴。',
  },
  sharePage: {
    title: '从别的App把文字分享过来',
    description: '这里说明怎样用别的App的“分享”，把收到的内容分享给本网站。',
    lead: '如果按了“分享”之后出现这个页面，说明本网站没能收到文字。麻烦您复制后粘贴。',
    paste: '粘贴文字来检查',
    how: '怎样用“分享”',
    steps: [
      '把本网站添加到主屏幕。',
      '在收到的内容那里，选“分享”（日语界面是「共有」）。',
      '从列出的App里，选“这条短信，先等等”（「そのSMS、待った」）。',
    ],
    install: '添加到主屏幕',
    elsewhere: '有些设备列出的App里没有本网站。在iPhone等上没有出现时，请复制后粘贴。',
    private: '分享过来的文字去了哪里',
    privateText: [
      '分享过来的文字和图片，只在您的设备里接收，只记到检查页面打开为止。不会发送，也不会保存。',
      '刚刚清除本网站的数据之后，您的设备里还没有接收的功能。这时候分享，文字可能会传到存放网站的地方。',
    ],
    privacy: '关于隐私',
  },
} as const;
