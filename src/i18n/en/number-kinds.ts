import type { NumberDetail, NumberKind } from '../../phone/index.ts';

/**
 * What a number is by its form. Told, never weighed. The sentences are joined as they are, so each ends in
 * a space.
 */
export const numberKinds: Readonly<Record<NumberKind, string>> = {
  fixed:
    'It has the form of a landline number. Calls can be forwarded and the number shown can be faked, so it is not necessarily a call from that place. ',
  mobile: 'It has the form of a mobile phone number. ',
  ip: 'It is an internet phone number, beginning with 050. Real companies use such numbers, and so do scammers. ',
  tollfree:
    'It begins with 0120 or 0800, so the caller does not pay for the call. It is not necessarily the number of a real company. ',
  navi: 'It begins with 0570. The caller pays for the call. ',
  special: 'It is a number used for a special purpose. ',
  'sender-code':
    'It is a number shown as the sender of text messages. Many companies use the same one, so the number alone does not tell who sent it. ',
  international:
    'It has the form of a phone number abroad. If you do not expect a call from abroad, do not answer and do not call back. Calling it may cost you the fee of an international call. ',
  partial: 'It is only part of a number, so its kind cannot be told. ',
  impossible:
    'There is no such number. Either the number shown is fake, or it was copied wrongly. ',
};

/** The precise case, where it helps the reader. */
export const numberDetails: Readonly<Partial<Record<NumberDetail, string>>> = {
  short: 'Digits are missing. ',
  hidden: 'Too many digits are hidden. ',
  'no-zero': 'The 0 at the beginning seems to be missing. ',
  'no-area': 'The area code seems to be missing. ',
  length: 'The number of digits does not fit. ',
  prefix: 'No number begins with these digits. ',
  area: 'There is no such area code. ',
  'leading-zero': 'Numbers of this form are not in use. ',
  exchange:
    'This number should not be in use now. The number shown may be fake, or it may have been copied wrongly. ',
  placeholder: 'It is a number that is sometimes written as an example. ',
  'country-unassigned': 'This country code is not assigned to any country. ',
  'country-retired': 'This country code is no longer in use. ',
  'nanp-area': 'North America has no numbers of this area. ',
  'nanp-exchange': 'As a North American number, this form is not in use. ',
  premium: 'It has the form of a number that costs a special fee. ',
  satellite: 'It has the form of a satellite phone number or the like. ',
  common:
    'It begins with 0005, a form that companies use in common. That does not rule out that what is shown is faked. ',
  shared: 'Several companies and public offices send from the same number. ',
  police: 'It is the emergency number of the police. ',
  'coast-guard': 'It is the emergency number of the Japan Coast Guard. ',
  fire: 'It is the emergency number for fire and ambulance. ',
  consumer: 'It is the number of the Consumer Hotline. ',
  child: 'It is a number that connects to a child guidance center. ',
  'disaster-message': 'It is the number of the disaster message service. ',
  'police-advice': 'It is the number of the Police Consultation Line. ',
  ended: 'It is the number of a service that is no longer in use. ',
};

/** Area codes people know by heart. */
export const areas: Readonly<Record<string, string>> = {
  '03': 'Tokyo',
  '06': 'Osaka',
  '011': 'Sapporo',
  '022': 'Sendai',
  '025': 'Niigata',
  '043': 'Chiba',
  '044': 'Kawasaki',
  '045': 'Yokohama',
  '048': 'Saitama',
  '052': 'Nagoya',
  '054': 'Shizuoka',
  '075': 'Kyoto',
  '078': 'Kobe',
  '082': 'Hiroshima',
  '086': 'Okayama',
  '092': 'Fukuoka',
  '096': 'Kumamoto',
  '098': 'Okinawa',
  '099': 'Kagoshima',
};

/** Country codes that come up in fraud calls, and the neighbours. */
export const countries: Readonly<Record<string, string>> = {
  '1': 'USA, Canada and others',
  '7': 'Russia and others',
  '33': 'France',
  '39': 'Italy and others',
  '44': 'United Kingdom',
  '49': 'Germany',
  '60': 'Malaysia',
  '61': 'Australia',
  '62': 'Indonesia',
  '63': 'Philippines',
  '65': 'Singapore',
  '66': 'Thailand',
  '81': 'Japan',
  '82': 'South Korea',
  '84': 'Vietnam',
  '86': 'China',
  '91': 'India',
  '852': 'Hong Kong',
  '855': 'Cambodia',
  '886': 'Taiwan',
};

/** Where a number lies by its area code, and from which country it is. */
export const numberPlaces = {
  area: (code: string, name: string | undefined) =>
    name ? `The area code is ${code} (${name}). ` : `The area code is ${code}. `,
  country: (code: string, name: string | undefined) =>
    name ? `The country code is +${code} (${name}). ` : `The country code is +${code}. `,
  stopCallsFromAbroad: 'How to stop international calls',
} as const;
