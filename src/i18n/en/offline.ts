/** What the site says of its copy on the device, of new versions, and of what other apps share with it. */
export const offline = {
  update: {
    offer: 'There is a new version of this site.',
    accept: 'Use the new version',
    later: 'Later',
    renewed:
      'The new version is in use now. What you entered on this page has been kept. If you reload, it is gone.',
    reload: 'Reload',
  },
  page: {
    title: 'No connection',
    description: 'What to open when you have no connection.',
    lead: 'This page cannot be opened without a connection. You can use the other pages without one.',
  },
  app: {
    verdict: 'Result of checking a message',
    findNumber: 'Search for a number',
  },
  received: {
    text: 'The text that was shared has been received.',
    images: 'The pictures that were shared have been received.',
    picture: (nth: number): string => `Shared picture ${nth}`,
    readToo: (nth: number): string => `Read picture ${nth} as well`,
    lost: 'The shared text could not be received. Please share it again, or copy and paste it.',
  },
  sharePage: {
    title: 'Hand over a message from another app',
    description:
      'How to hand a message you received over to this site with “Share” in another app.',
    lead: 'If this page appeared after “Share”, the message was not received. We are sorry for the trouble; please copy and paste it.',
    paste: 'Paste a message and check it',
    how: 'To hand it over with “Share”',
    steps: [
      'Add this site to your home screen.',
      'Choose “Share” (「共有」) for the message you received.',
      'Among the apps, choose “Sono SMS, Matta” (「そのSMS、待った」).',
    ],
    install: 'Add to home screen',
    elsewhere:
      'On some devices this site does not appear among the apps. If it does not appear, on an iPhone for example, please copy and paste.',
    private: 'What happens to what you hand over',
    privateText: [
      'The message or picture you hand over is received on your own device and kept only until the checker opens. It is neither sent nor stored.',
      'Right after the data of this site was deleted, your device does not yet have what receives it. If you share then, the message may get as far as the place where this site is kept.',
    ],
    privacy: 'About privacy',
  },
} as const;
