/** What the practice says. Nobody is told to be wrong: to stop and check is always right. */
export const practice = {
  title: 'Practice telling real from fake',
  description:
    'Practice stopping for a moment, with 10 messages, some scams and some real. No score is kept, and it works without a connection.',
  lead: 'Read 10 messages as if you had received them. It is fine to get some wrong. No score is kept anywhere.',
  own: 'All of the messages were written for this site.',
  withoutScript:
    'The practice needs JavaScript in your browser. If you cannot use it, please read the pages with example messages.',
  examples: 'Read about current methods and example messages',
  level: 'Please choose',
  levels: { first: 'First time', everyday: 'Everyday messages', hard: 'Difficult messages' },
  loading: 'Getting the practice ready.',
  failed: 'The practice could not be set up. Please try again where you have a connection.',
  retry: 'Try again',
  message: (at: number, all: number): string => `Message ${at} of ${all}`,
  arrived: 'A text message has come.',
  question: 'What do you do?',
  answers: { act: 'Call or open it', check: 'Do not call; check myself' },
  /** By what it was written as, and what the reader said. */
  told: {
    scam: {
      act: {
        heading: 'It was a scam message',
        text: 'It is well made, and anyone might go along with it. The next time something like it comes, you can stop here.',
      },
      check: {
        heading: 'You stopped. It was a scam message',
        text: 'As long as you do not use the number or link in the message, it goes no further.',
      },
    },
    honest: {
      act: {
        heading: 'It was written as a real message',
        text: 'Real messages are written in a similar way too. When you are not sure, you can always check by calling a number you looked up yourself, or in the official app.',
      },
      check: {
        heading: 'That is fine. It was written as a real message',
        text: 'Even with a real one, checking yourself is not wrong. It only takes a little effort.',
      },
    },
  },
  gaveAway: 'What gave it away',
  speaksFor: 'Wording that real messages use too',
  marked: 'The message with marks',
  noSigns:
    'From this message alone nobody can say whether it is real or fake. That is why you check by a number or site you looked up yourself.',
  how: 'To check whether it is real',
  routes: {
    call: 'Call not the number in the message, but the one on a bill you have or on the back of your card.',
    link: 'Do not open the link. Open the official app, or the official website you looked up yourself.',
  },
  next: 'Next message',
  finish: 'Finish',
  done: 'That was all 10. Well done',
  caught: (caught: number, scams: number): string =>
    `${scams === 1 ? 'There was 1 scam message' : `There were ${scams} scam messages`}. You stopped at ${caught} of them.`,
  allCaught:
    'There is just one thing to remember: do not use the number or link in the message; check by a number or site you looked up yourself.',
  notAll:
    'It is only natural not to be able to tell. It is surer to decide not to use the number or link in a message than to try to tell which is real.',
  again: 'The same 10 once more',
  nextRound: 'The next 10',
  otherLevel: 'Choose another practice',
  forgotten: 'This result is gone when you close the page.',
  tools: 'For classes and counseling',
  large: 'Show it large',
  usual: 'Back to normal size',
  print: 'Print these 10 on paper',
  address: 'Link to these 10 messages',
  addressHint: 'Whoever opens this link gets the same 10 messages.',
  teachers: 'For teachers (a 20-minute plan)',
  sheet: {
    title: (level: string, round: number): string =>
      `Practice telling real from fake (${level}, no. ${round})`,
    lead: 'Choose what you would do and mark it.',
    answers: 'Page of answers',
    scam: 'Scam message',
    honest: 'Written as a real message',
    between: ' / ',
    remember:
      'Do not use the number or link in a message; check by calling a number you looked up yourself, or in the official app. When you are not sure, do not decide alone; talk to someone.',
  },
} as const;
