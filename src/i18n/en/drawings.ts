/** Words in and beside the drawings: what a frame shows, for who does not see it, and what it means. */
export const drawings = {
  scam: {
    title: 'How the scam goes (6 drawings)',
    frames: {
      message: {
        shows: 'A text message on the screen of a phone',
        means:
          'A text message comes that says “unpaid fees” (「未納料金」) and “today” (「本日中」).',
      },
      call: {
        shows: 'The caller is asked for a name by the person at the other end',
        means: 'If you call, they say “identity check” and ask your name and more.',
      },
      promise: {
        shows: 'The person at the other end talks about a clock and money',
        means: 'They say “pay today and we can stop it” and “you get the money back”.',
      },
      shop: {
        shows: 'Cards on a shelf in a shop',
        means: 'They make you buy gift cards at a convenience store.',
      },
      number: {
        shows: 'The code of a card is told to the person at the other end',
        means: 'They make you tell them the gift card code on the phone.',
      },
      again: {
        shows: 'Many cards in a pile',
        means: 'They say “there are other unpaid fees” and ask again.',
      },
    },
    after: 'At whatever point you notice, you can hang up.',
  },
  'gift-card': {
    title: 'Where the code of a gift card is',
    frames: {
      card: {
        shows: 'The back of a card. Scratching off the silver part shows the code',
        means: 'The code on the back of the card. It is under a sticker or a silver part.',
      },
      sheet: {
        shows: 'A slip of paper from a machine in a shop. The code is in the middle',
        means: 'If you buy it at a machine in the shop, the code is printed on a slip of paper.',
      },
    },
    after: 'Length and place of the code differ from card to card.',
  },
  sender: {
    title: 'Where their number is shown',
    frames: {
      iphone: {
        shows: 'Screen of an iPhone. At the very top in the middle are a round icon and a number',
        means: 'Example, iPhone: at the top of the screen.',
      },
      android: {
        shows: 'Screen of an Android phone. At the very top on the left is a number',
        means: 'Example, Android: at the top of the screen.',
      },
    },
    after: 'It differs a little by phone and app. Only look at the number; do not press it.',
    number: 'Number',
  },
  'court-papers': {
    title: 'A real special delivery and a fake postcard',
    frames: {
      genuine: {
        shows:
          'A letter marked 「特別送達」 (special delivery). It has the name of a court, and someone signs for it',
        means:
          'Real: a letter marked 「特別送達」 (special delivery). It is handed over, and you are asked for a signature or seal.',
      },
      fake: {
        shows:
          'A postcard that says 「訴訟最終告知」 (final notice of lawsuit). A phone number is marked large',
        means:
          'Fake: a postcard that says 「訴訟最終告知」 (final notice of lawsuit) or the like. It wants you to call.',
      },
    },
    after:
      'There are letters made to look like it too. If you are not sure, call the court at a number you looked up yourself and ask.',
    delivery: '特別送達',
    court: '○○簡易裁判所',
    notice: '訴訟最終告知',
  },
} as const;
