/** What each point means, for the list to go through by eye. */
export const tapMeanings: Readonly<Record<string, string>> = {
  amazon: 'Even if you know the company’s name, it may not be them. Anyone can write a name.',
  telecom:
    'Even with the name of a phone company, it may not be them. Check charges in the official app or on your bill.',
  police:
    'If police or prosecutors on the phone want money or cards from you, do not believe it. Hang up for now, and check by calling a number you looked up yourself.',
  ministry:
    'Even with the name of a government office, it may not be them. Hang up for now, and check by calling a number you looked up yourself.',
  nameless: 'With a bill that has no company name, there is no way to check who it is from.',
  office:
    'The name may only be made to look like a public office. A letter from a court is different, so do not ignore it.',
  court:
    'If it is real, there is a deadline to answer. Do not use the number in it; check by calling a number of the court that you looked up yourself.',
  unpaid:
    'Be especially doubtful of a bill that does not say what the charge is for, for which month, and how much.',
  video: 'This makes you wonder whether you did watch something, and feel uneasy.',
  confirm: 'This keeps it vague what it is about, to make you call.',
  suspend: 'This names something you need, to make you panic.',
  today: 'This deadline is there so that you have no time to ask anyone. It is not your deadline.',
  hours: 'This deadline is there so that you have no time to ask anyone. It is not your deadline.',
  legal: 'This frightens you to make you call. If papers from a court came, that is different.',
  seizure: 'This frightens you to make you pay. If papers from a court came, that is different.',
  visit: 'This is said to frighten you. If they really come, do not pay, and call the police.',
  call: 'The number given only leads to them. It cannot be used for checking.',
  press: 'You may hang up without pressing. If you check, use a number you looked up yourself.',
  pressed:
    'Even if a person is on the line, you may hang up in the middle. Do not tell them names or numbers.',
  line: 'If you move to another app, the people around you can no longer see it. Do not move.',
  'video-call': 'The police ID or papers on the screen may be fake. You may hang up.',
  keep: 'This is said so that you do not ask anyone. You may hang up.',
  gift: 'Telling them the code is the same as handing over money. Do not tell them.',
  store: 'Without knowing what it is for, you may be made to pay for someone else’s shopping.',
  transfer: 'Do not transfer money to an account they tell you; check with an official help desk.',
  refund: 'This promise is there to make you pay. There is no guarantee that the money comes back.',
  personal: 'Do not give these details on a call that came to you, or by calling the number given.',
  code: 'Do not tell anyone a verification code. If someone asks for it, hang up.',
  app: 'They can look into your phone or control it. Do not install it.',
};
