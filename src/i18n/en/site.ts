import { marks } from './marks.ts';
import { numbers } from './numbers.ts';
import { channel, cite, external, recordKind, sourceKind } from './records.ts';

/** Every sentence of the static site's interface. Prose and facts live in `content/`. */
export const site = {
  marks,
  skip: 'Skip to main content',
  external,
  asOf: (date: string): string => `as of ${date}`,
  asOfUnknown: 'date unknown',
  /** Describes the picture that messengers show with a link. */
  picture: (title: string, name: string): string => `${title} (${name})`,
  nav: {
    label: 'Main pages',
    search: 'Search',
    check: 'Check a message',
    situations: 'Your situation',
    numbers: 'Phone numbers',
    contacts: 'Get help',
    home: 'Home',
    trail: 'Where you are',
  },
  footer: {
    contacts: 'Do not decide alone: talk to someone by phone',
    allContacts: 'See all places to get help',
    pages: 'On this site',
    about: 'About this site',
    sources: 'List of sources',
    feed: 'Updates (RSS)',
    rules: 'How checking works',
    private: 'The messages you check are not sent anywhere.',
    license: (license: string): string => `License: ${license}`,
    reviewed: (date: string): string => `Content last reviewed: ${date}`,
  },
  textSize: {
    label: 'Text size',
    letter: 'A',
    normal: 'Normal',
    large: 'Large',
    largest: 'Largest',
  },
  home: {
    title: 'Hold on. Check that text message before you call.',
    what: 'Check right here whether a text message you received is a scam.',
    check: 'Check the message you received',
    situations: 'What is your situation?',
    numbers: 'Check a number',
    understanding: 'About this scam',
    understandingAll: 'Read more',
    contacts: 'Get help',
    contactsAll: 'Other places to get help',
  },
  check: {
    title: 'Check the message you received',
    description:
      'Paste the text message or email you received, and it is checked for signs of fake billing and phishing, only on your own device.',
    lead: 'Do not call the number in it yet. Do not open the link either.',
    byEye: 'Check the message with your own eyes',
    how: 'Which signs are looked for',
  },
  search: {
    title: 'Search',
    description: 'Search this site by phone number or words.',
    lead: 'Enter a phone number or words you wonder about.',
    withoutScript:
      'Searching needs JavaScript in your browser. If you cannot use it, please look on the following pages.',
    browse: 'Browse the lists',
  },
  numberBox: {
    label: 'Phone number',
    hint: 'With or without hyphens. Enter * for hidden digits.',
    button: 'Look up',
    notANumber:
      'Please enter only a number. Paste a message you received into the box for checking messages.',
  },
  sections: {
    situation: {
      title: 'Choose your situation',
      description:
        'What to do next, step by step, for each situation: you only received it, you called the number, you paid, and more.',
      lead: 'Choose what fits you. It is fine to go step by step.',
    },
    /** Stands among the situations; the page is no situation of the reader's own. */
    family: { article: 'telling-parents', label: 'Worried about family' },
    /** Groups of situations, in this order. */
    groups: {
      contacted: 'It reached you, or you called',
      paid: 'You paid or sent money',
      given: 'You told, gave, or let them in',
      worried: 'Court papers, debt, fear',
    },
    understanding: {
      title: 'About this scam',
      description:
        'How the scam works that rushes you with “you have unpaid fees” or “contact us today”, and how to check when you cannot tell.',
      lead: 'If you know how they work, you can stay calm.',
    },
    prevention: {
      title: 'Stop these messages, be prepared',
      description:
        'Settings that reduce spam text messages and calls, and what is good to agree on in the family.',
      lead: 'Start where you can. One thing at a time is fine.',
    },
    help: {
      title: 'Get help and answers',
      description: 'Help desks you can call, and answers to common questions.',
      lead: 'Do not decide alone. Talk to someone.',
    },
    about: { title: 'About this site', description: '', lead: '' },
    empty:
      'This page is still being prepared. If it is urgent, please call one of the following places.',
  },
  article: {
    contents: 'On this page',
    sources: 'Sources',
    pager: 'Previous and next page',
    previous: 'Previous page',
    next: 'Next page',
    nextStep: 'Read next',
    related: 'Related pages',
    reviewed: 'Last reviewed',
    figures: (date: string): string => `The figures go up to ${date}.`,
    figuresOld: 'Newer figures should be out. Please also check what public bodies have published.',
    stale:
      'This was last checked more than a year ago. Please also check numbers of help desks and rules on official pages.',
  },
  cite,
  sourceKind,
  recordKind,
  channel,
  specimen: {
    label: 'Example message',
    signs: 'What is marked',
    more: (count: number): string => `Other signs (${count})`,
    noSigns: 'This text has no signs of known scam methods. This does not mean it is safe.',
  },
  doDont: { do: 'Do', dont: 'Do not' },
  urgency: {
    emergency: 'Right now',
    soon: 'Soon',
    calm: 'No need to panic',
  },
  contact: {
    call: (name: string): string => `call ${name}`,
    hours: 'Hours',
    cost: 'Cost',
    email: 'Email',
    page: 'Official page',
    how: 'How',
    source: 'Source',
    confirmed: 'Number confirmed',
    openPage: 'Open the official page',
    open: { night: 'also at night', holiday: 'also on weekends or holidays' },
    unknown:
      'We do not know how old this number and these hours are. Please check the official page before you use them.',
  },
  contacts: {
    title: 'Where to get help',
    description:
      'Where to get help with fake billing and scams, with hours, cost and the date we checked. The Consumer Hotline is 188, the Police Consultation Line #9110.',
    lead: 'Do not decide alone. Talk to someone. You can ask for advice even if you have not paid anything yet.',
    outsideOfficeHours: 'Help desks you can use at night, on weekends or holidays',
    wait: 'If nobody answers at night, on a weekend or holiday, it is all right to wait until morning. “Today” (「本日中」) is a deadline the other side made up. If someone has come to your home or is threatening you, call 110.',
    regional: 'Consumer centers in the prefectures',
    regionalLead:
      'These are the desks whose numbers could be confirmed on a copy of a page of the prefecture, city or town. If you are not sure where to call, call the Consumer Hotline. It connects you to a desk near you.',
    hotlineOnly: 'Prefectures without a confirmed number',
    hotlineOnlyLead:
      'The numbers of the desks in these prefectures could not be confirmed on a copy of an official page. Call the Consumer Hotline, and it connects you to a desk near you.',
    howLead:
      'You can call without preparing anything. If you would like to read something first, see the following page.',
    categories: {
      emergency: 'If you are in danger now',
      consumer: 'Advice for consumers',
      police: 'Advice from the police',
      legal: 'Legal advice',
      money: 'Freeze an account or card',
      issuer: 'Stop a gift card or e-money',
      carrier: 'Mobile carriers',
      report: 'Report a message you received',
      genuine: 'Check whether it is real',
      foreign: 'Help in other languages',
    },
  },
  numbers,
  wording: {
    title: 'The wording is much like that of scam messages',
    why: 'Several phrases come together that are common in scam messages and rare in ordinary ones. The wording alone does not decide; it is looked at together with the other signs.',
    description:
      'How wording is checked, on how many messages it was tested, and how often it is right.',
    how: 'How it is checked',
    howText: [
      'The text is cut into pieces of up to 3 characters, and each piece adds a score for whether it is more common in scam messages or in ordinary ones. The scores were set by a machine that compared many messages. Nobody changes them by hand.',
      'Before checking, only the form of numbers, links, digits and hidden characters is kept. The score does not change with whose number it is or where a link goes.',
      'A long text is also judged by its most striking part, so that it is not missed when ordinary text stands before or after it.',
      'The colored marker shows the phrase with the highest score.',
    ],
    fitted: 'What it was tested on',
    fittedText: (own: string, quoted: string): string =>
      `The scores were set with ${own} messages written for this site (published for anyone to use) and ${quoted} messages quoted on public pages. The quoted messages themselves are not part of this site.`,
    figures: 'How often it is right',
    figuresText:
      'These are counts on messages that were not used when the scores were set. The messages were separated by who wrote them, and each writer’s messages were checked with scores set without seeing them.',
    day: 'Day on which the scores were set: ',
    limits: 'What it cannot do',
    limitsText: [
      'New methods and short messages are sometimes missed. Even if nothing is found, that does not mean it is safe.',
      'Signs are sometimes found in real messages too.',
    ],
    share: (percent: string, count: string): string => `${percent} (${count})`,
    columns: {
      group: 'Kind of message',
      messages: 'Messages',
      flagged: 'Told to be careful',
      scam: 'Of these “matches”',
      about: 'Taken as text about scams',
    },
    sets: {
      unseen: 'Messages written separately, without seeing the others',
      corpus: 'Messages written for this site (many of them difficult, made to look like scams)',
      quoted: 'Quoted messages',
      framed: 'Messages with the reader’s own words around them',
      'unseen, other languages':
        'Messages in other languages, written separately, without seeing the others',
      'other languages': 'Messages in other languages than Japanese',
    },
    groups: {
      unpaid: 'Scams about unpaid fees',
      phish: 'Phishing',
      lure: 'Other scams',
      bare: 'Short messages that could be either',
      dunning: 'Real payment reminders',
      honest: 'Ordinary messages',
      warning: 'Texts about scams',
    },
  },
  rules: {
    title: 'How checking works',
    description:
      'The signs that are looked for when a message is checked, and how the result is decided, published with examples and sources.',
    lead: 'Each of the signs that are looked for when a message is checked is published here.',
    how: 'How the result is decided',
    howText: [
      'The signs listed below are looked for in the message. They are found even when they are disguised by full-width or half-width characters, spaces or line breaks.',
      'Besides the signs, the wording is looked at too. Many scam messages and ordinary ones were compared to count which phrases are more common in which.',
      'Only if signs and wording together are strong, there are two or more kinds of evidence, and there is a sign that hardly ever appears in honest messages, do we say “This matches known scam methods”.',
      'If there is wording that is common in honest messages, it counts against that.',
      'If there are words of your own, such as “is this a scam?”, the message you received is what is checked.',
      'If it is written the way real court papers are too, we do not say that it is a scam. If it seems to be a text that informs about scams, we add that.',
      'Even if no signs are found, we do not say that it is safe. There are things that the text alone cannot tell.',
    ],
    levels: 'The 3 results',
    level: {
      scam: {
        name: 'This matches known scam methods',
        text: 'It has the form of methods known so far. Do not call, do not reply, and do not pay.',
      },
      suspicious: {
        name: 'The text alone cannot tell you',
        text: 'Real payment reminders are written this way too. Do not use the number or link in the message; check with a help desk you looked up yourself.',
      },
      unknown: {
        name: 'No signs of known scam methods were found',
        text: 'This does not mean it is safe. If you are not sure, talk to someone.',
      },
    },
    all: 'List of signs',
    count: (count: number): string => (count === 1 ? '1 sign' : `${count} signs`),
    kinds: {
      claim: 'What they say it is about',
      threat: 'Threats',
      deadline: 'Rushing with a deadline',
      contact: 'Making you contact them',
      sender: 'Names they use',
      payment: 'Ways to make you pay',
      link: 'Links',
      reassurance: 'Signs that it may be real',
      context: 'Kind of text',
    },
    page: {
      why: 'Why it is looked for',
      hits: 'Examples that show this sign',
      misses: 'Examples that do not show this sign',
      known: 'Examples that are not found yet',
      falsePositives: 'When real messages show it too',
      sources: 'Sources',
      updated: 'Last updated',
      examples: 'All example messages were written for this site.',
      description: (title: string): string =>
        `About a sign that is looked for when a message is checked: “${title}”. With the reason, examples and sources.`,
    },
  },
  sources: {
    title: 'List of sources',
    description: 'The material that this site is based on, and the pages that use it.',
    lead: 'This is the material that this site is based on. The list also shows which pages use it.',
    usedBy: 'Pages that use it',
    numbersPage: 'Reported phone numbers',
    count: (count: number): string => (count === 1 ? '1 source' : `${count} sources`),
  },
  /** What a reader fills in who reports a wrong verdict. */
  report: {
    subject: 'About a result',
    form: [
      'About a result',
      '',
      '1. How did it reach you (text message, email, call …): ',
      '2. The result (matches / cannot tell / nothing found): ',
      '3. Names of the signs shown: ',
      '4. What it really was (real message, scam, not known): ',
      '5. How you know: ',
      '6. What the message said (in your own words; please do not write names or numbers): ',
      '7. Day you checked: ',
    ],
    to: 'Send it to: ',
    noContact: 'The address to send it to is still being prepared.',
  },
  notFound: {
    title: 'Page not found',
    description: 'The page you were looking for was not found.',
    lead: 'The page seems to have moved, or the address is wrong. Please go on from one of these.',
  },
  /** The page of parts for editors, in the development build alone. */
  parts: {
    title: 'Parts for articles',
    lead: 'They can be used in the MDX of content/articles without an import. Sources and ReviewDate are added by themselves from the front matter.',
    notes: {
      Cite: 'Puts the number of the source at the end of the sentence. Name the source in sources in the front matter too. With a doubtful source, its doubt appears there.',
      Specimen: 'Shows an example message of content/specimens, marked as the checker marks it.',
      Steps: 'Wraps things to do one after another in a numbered list.',
      DoDont: 'Lists what to do and what not to do. Either can be used alone.',
      Drawings:
        'Shows drawings, which tell faster than words, beside short sentences. of is scam (how the scam goes), gift-card (codes of cards), sender (their number) or court-papers (special delivery and postcard).',
      ThirdParty:
        'Lists names, versions and licenses of parts that others made. The list is in src/integration/shipped/parts.ts; if it does not fit what the site contains, the build stops.',
      Urgency: 'Tells in color and words how urgent it is. Used also where it is not urgent.',
      Contact:
        'Shows one contact of content/contacts. Only this part makes a link that calls. compact shows only name and number.',
      ContactList: 'Shows contacts in a row. category can be used instead of ids.',
      PhoneNumber:
        'Writes a reported number. It does not become a link that calls, and leads to the page of the number if there is one.',
      NextStep:
        'Suggests one single thing to read or do next. At the end of an article it is added by itself from next in the front matter.',
      Situations: 'The list of buttons to choose the situation.',
      PassOn:
        'A text that can be sent to family or neighbors as it is. It has buttons to copy and share, and ends with the address of this site.',
      Flow: 'A picture of one question and what to do for each answer. The same is said in words with links. Divide the lines so that they fit.',
      Remedy:
        'Shows one remedy of content/remedies (what to do after paying or giving something away). Name the sources in sources in the front matter too.',
      Remedies:
        'Shows all ways of paying (paid) or all things given (given), as a table and in words.',
      Ruby: 'Adds the reading to words that are hard to read. The search does not read it.',
      Chart:
        'A bar chart and a table of its figures. Values that are not exact get unsure and a reason in note. Words shown instead of a value go into shown.',
      AccessibilityReport:
        'Shows the results of checking accessibility. npm run a11y:report writes them into content/a11y-report.json.',
      ReportTemplate: 'Shows the form for reporting a strange result, and where to send it.',
      ReviewDate: 'Shows the month of the last review. After a year it says so.',
      Sources: 'Lists the sources of the page by number.',
    },
    sentence: 'This is a sample sentence.',
    items: ['First sample', 'Second sample', 'Third sample'],
    unit: 'cases',
  },
  /** Ready texts to pass on. */
  passOn: {
    share: 'Choose who to send it to',
    copy: 'Copy the text',
    copied: 'Copied. You can paste it into LINE or an email and send it.',
    failed: 'It could not be copied. Press and hold the text and copy it.',
  },
  flow: { words: 'Read the same in words' },
  /** What to do after paying or giving something away: `content/remedies`. */
  remedies: {
    columns: {
      paid: 'How you paid',
      given: 'What you gave',
      first: 'Contact first',
      hurry: 'Why hurry',
    },
    atHand: 'What to have at hand before you call',
    back: 'What may come back, what can be prevented',
    limits: 'Time limits',
    more: (name: string): string => `Read more: ${name}`,
    toTable: 'Back to the table',
  },
  chart: {
    unsure: 'Dotted bars are values that are not exact. The reasons are in the table below.',
    table: 'See the figures as a table',
    label: 'Item',
    value: 'Value',
    about: (value: string): string => `about ${value}`,
    note: 'Note',
  },
} as const;
