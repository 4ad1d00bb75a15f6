import { describe, expect, it } from 'vitest';
import { analysePhone } from './index.ts';

/** An input as its digits, kind, detail, area or country, and hyphens. */
function told(input: string): string | undefined {
  const analysis = analysePhone(input);
  if (analysis === undefined) return undefined;
  const { number, kind, detail, areaCode, countryCode, formatted } = analysis;
  const digits = `${number.international ? '+' : ''}${number.digits}:`;
  return [digits, kind, detail, areaCode ?? countryCode, formatted].filter(Boolean).join(' ');
}

// 00XY chooses a carrier; 0005 are codes that send messages.
describe('numbers that begin with two zeros', () => {
  it.each([
    ['000', '000: partial short 000'],
    ['0001234', '0001234: impossible prefix 0001234'],
    ['000x234', '000x234: partial short 000*234'],
    ['00051', '00051: partial short 00051'],
    ['0005123', '0005123: partial short 0005123'],
    ['00051234', '00051234: sender-code common 00051234'],
    ['0005123456', '0005123456: sender-code common 0005123456'],
    ['00051234567', '00051234567: impossible length 00051234567'],
    ['0009123456', '0009123456: impossible prefix 0009123456'],
    ['000x123456', '000x123456: sender-code common 000*123456'],
    ['0032069000', '0032069000: sender-code shared 0032-06-9000'],
    ['003206900', '003206900: special carrier 0032-069-00'],
    ['00320690000', '00320690000: special carrier 0032-069-0000'],
    ['0077123', '0077123: partial short 0077123'],
    ['0077123456', '0077123456: special carrier 0077-123-456'],
    ['00771234567890123456', '00771234567890123456: special carrier 0077-123-4567890123456'],
    [
      '007712345678901234567890',
      '007712345678901234567890: special carrier 0077-123-45678901234567890',
    ],
    ['0077-12', '007712: partial short 007712'],
    ['1000912', '1000912: partial no-area 100-0912'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));

  it.each(['00'])('%j is none', (input) => expect(told(input)).toBeUndefined());
});

describe('numbers without a zero in front', () => {
  it.each([
    ['100', '100: special service 100'],
    ['104', '104: special ended 104'],
    ['1041', '1041: special service 1041'],
    ['11000', '11000: partial short 11000'],
    ['110', '110: special police 110'],
    ['1109', '1109: special service 1109'],
    ['184', '184: special caller-id 184'],
    ['186', '186: special caller-id 186'],
    ['182', '182: special service 182'],
    ['188x', '188x: partial hidden 188*'],
    ['1880', '1880: special service 1880'],
    ['21061', '21061: sender-code short 21061'],
    ['2106', '2106: partial short 2106'],
    ['243056', '243056: sender-code short 243056'],
    ['2430567', '2430567: partial no-area 243-0567'],
    ['724356', '724356: partial short 724356'],
    ['32069000', '32069000: sender-code shared 32-06-9000'],
    ['320690001', '320690001: partial no-zero 3-2069-0001'],
    ['132069000', '132069000: partial no-area 13206-9000'],
    ['9110', '9110: partial short 9110'],
    ['911x0', '911x0: partial hidden 911*0'],
    ['911x', '911x: partial hidden 911*'],
    ['367090234', '367090234: partial no-zero 3-6709-0234'],
    ['9012345678', '9012345678: partial no-zero 90-1234-5678'],
    ['901234678', '901234678: partial no-area 90123-4678'],
    ['467221234', '467221234: partial no-zero 467-22-1234'],
    ['120444113', '120444113: partial no-zero 120-444-113'],
    ['8001234567', '8001234567: partial no-zero 800-123-4567'],
    ['1234567', '1234567: partial no-area 123-4567'],
    ['123456', '123456: partial short 123456'],
    ['2430506', '2430506: partial no-area 243-0506'],
    ['67090234', '67090234: partial no-area 6709-0234'],
    ['670902', '670902: partial short 670902'],
    ['312345', '312345: partial short 312345'],
    ['30801245678', '30801245678: impossible prefix 30801245678'],
    ['3080124567', '3080124567: partial no-area 308012-4567'],
    ['308012456', '308012456: partial no-area 30801-2456'],
    ['91844705256', '91844705256: impossible prefix 91844705256'],
    ['312345678901', '312345678901: impossible prefix 312345678901'],
    ['6709023', '6709023: partial no-area 670-9023'],
    ['011234567', '011234567: partial short 011 011-234-567'],
    ['1234567890x', '+1234567890x: international 1 +1 234-567-890*'],
    ['123456789x', '123456789x: partial hidden 12-3456-789*'],
    ['12345x', '12345x: partial hidden 12345*'],
    ['123456x', '123456x: partial hidden 123-456*'],
    ['12345678901x', '12345678901x: partial hidden 123-4567-8901*'],
    ['1111111111', '1111111111: partial no-area 111111-1111'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));
});

// The length of each is fixed.
describe('services', () => {
  it.each([
    ['0120-120-000', '0120120000: tollfree 0120-120-000'],
    ['090-1070-0123', '09010700123: mobile 090-1070-0123'],
    ['0120', '0120: partial short 0120'],
    ['01204', '01204: partial short 0120-4'],
    ['0120444', '0120444: partial short 0120-444'],
    ['0120444113', '0120444113: tollfree 0120-444-113'],
    ['01204441134', '01204441134: impossible length 0120-444-1134'],
    ['0120-000-000', '0120000000: tollfree placeholder 0120-000-000'],
    ['0800-000-0000', '08000000000: tollfree placeholder 0800-000-0000'],
    ['0570-000-000', '0570000000: navi placeholder 0570-000-000'],
    ['0120-000-001', '0120000001: tollfree 0120-000-001'],
    ['10120000000', '10120000000: impossible prefix 10120000000'],
    ['0990-000-000', '0990000000: special ended 0990-000-000'],
    ['0990123456', '0990123456: special ended 0990-123-456'],
    ['0170123456', '0170123456: special ended 0170-123-456'],
    ['0180123456', '0180123456: special service 0180-123-456'],
    ['0600-123-4567', '06001234567: special fmc 0600-123-4567'],
    ['06001234567', '06001234567: special fmc 0600-123-4567'],
    ['060-0123-4567', '06001234567: special fmc 0600-123-4567'],
    ['0200-12345-67890', '02001234567890: special m2m 0200-12345-67890'],
    ['02001234567', '02001234567: partial short 0200-12345-67'],
    ['0204-123-4567', '02041234567: special pager 020-4123-4567'],
    ['02041234567', '02041234567: special pager 020-4123-4567'],
    ['020-4123-4567', '02041234567: special pager 020-4123-4567'],
    ['02012345678', '02012345678: special m2m 020-1234-5678'],
    ['050-0123-4567', '05001234567: impossible leading-zero 050-0123-4567'],
    ['060-1234-5678', '06012345678: mobile 060-1234-5678'],
    ['070-0123-4567', '07001234567: impossible leading-zero 070-0123-4567'],
    ['090-0123-4567', '09001234567: impossible leading-zero 090-0123-4567'],
    ['0800-012-3456', '08000123456: tollfree 0800-012-3456'],
    ['09012345', '09012345: partial short 090-1234-5'],
    ['090123456789', '090123456789: impossible length 090-1234-56789'],
    ['090-xxxx-xxxx', '090xxxxxxxx: mobile 090-****-****'],
    ['090-xxxx', '090xxxx: mobile 090-****'],
    ['090-xxxx-xxxxx', '090xxxxxxxxx: mobile 090-****-*****'],
    ['090-xxxxx-12345', '090xxxxx12345: mobile 090-****-*12345'],
    ['0901234567890x', '0901234567890x: impossible length 090-1234-567890*'],
    ['0120-xxx-xxxx', '0120xxxxxxx: tollfree 0120-***-****'],
    ['020-0123-4567', '02001234567: partial short 0200-12345-67'],
    ['091', '091: partial short 091'],
    ['0911234', '0911234: partial short 091-1234'],
    ['09112345', '09112345: special carrier 091-12345'],
    ['0911234567890', '0911234567890: special carrier 091-1234567890'],
    ['09112345678901', '09112345678901: impossible length 091-12345678901'],
    ['091xxxxx', '091xxxxx: special carrier 091-*****'],
    ['0913456', '0913456: partial short 091-3456'],
    ['10911234567', '10911234567: impossible prefix 10911234567'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));
});

describe('hidden digits at the beginning', () => {
  it.each([
    ['0x0-xxxx-xxxx', '0x0xxxxxxxx: partial hidden 0*0-****-****'],
    ['0x12345', '0x12345: partial hidden 0*1-2345'],
    ['0x123456', '0x123456: partial hidden 0*12-3456'],
    ['0x12345678', '0x12345678: partial hidden 0*-1234-5678'],
    ['0x123456789', '0x123456789: partial hidden 0*1-2345-6789'],
    ['0x1234567890', '0x1234567890: partial hidden 0*1-2345-67890'],
    ['03x7090234', '03x7090234: fixed 03 03-*709-0234'],
    ['06x7090234', '06x7090234: fixed 06 06-*709-0234'],
    ['06x70902345', '06x70902345: partial hidden 06*-7090-2345'],
    ['06x709023456', '06x709023456: partial hidden 06*-7090-23456'],
    ['04x7090234', '04x7090234: partial hidden 04-*709-0234'],
    ['042x901234', '042x901234: fixed 042 042-*90-1234'],
    ['0x67090234', '0x67090234: partial hidden 0*-6709-0234'],
    ['05xx123456', '05xx123456: partial hidden 05-**12-3456'],
    ['0597x12345', '0597x12345: fixed 0597 0597-*1-2345'],
    ['013x123456', '013x123456: partial hidden 01-3*12-3456'],
    ['0130x12345', '0130x12345: partial hidden 01-30*1-2345'],
    ['01300x1234', '01300x1234: impossible area 01-300*-1234'],
    ['01300012x4', '01300012x4: impossible area 01-3000-12*4'],
    ['041x123456', '041x123456: partial hidden 04-1*12-3456'],
    ['0300xxxxxx', '0300xxxxxx: partial hidden 03-00**-****'],
    ['04xxxxxxxx', '04xxxxxxxx: partial hidden 04-****-****'],
    ['067xxxxxxx', '067xxxxxxx: fixed 06 06-7***-****'],
    ['06xx7431234', '06xx7431234: partial hidden 06*-*743-1234'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));

  it.each(['0x', '0x1'])('%j is none', (input) => expect(told(input)).toBeUndefined());
});

describe('area codes', () => {
  it.each([
    ['036709', '036709: partial short 03 03-6709'],
    ['0367090', '0367090: partial short 03 03-6709-0'],
    ['03670902345', '03670902345: impossible length 03 03-6709-02345'],
    ['036709023x', '036709023x: fixed 03 03-6709-023*'],
    ['036709023xx', '036709023xx: fixed 03 03-6709-023**'],
    ['03670902345x', '03670902345x: impossible length 03 03-6709-02345*'],
    ['0300123456', '0300123456: impossible area 03-0012-3456'],
    ['0400123456', '0400123456: impossible area 04-0012-3456'],
    ['0420123456', '0420123456: fixed 04 04-2012-3456'],
    ['0470012345', '0470012345: fixed 04 04-7001-2345'],
    ['0470912345', '0470912345: fixed 04 04-7091-2345'],
    ['0471012345', '0471012345: fixed 04 04-7101-2345'],
    ['0429212345', '0429212345: fixed 04 04-2921-2345'],
    ['0429112345', '0429112345: fixed 042 042-911-2345'],
    ['0410123456', '0410123456: impossible area 04-1012-3456'],
    ['0130123456', '0130123456: impossible area 01-3012-3456'],
    ['013012345', '013012345: partial short 013012345'],
    ['0141234', '0141234: partial short 0141234'],
    ['05979-7-1234', '0597971234: fixed 0597 0597-97-1234'],
    ['05979-2-1234', '0597921234: fixed 05979 05979-2-1234'],
    ['0597971234', '0597971234: fixed 0597 0597-97-1234'],
    ['0597921234', '0597921234: fixed 05979 05979-2-1234'],
    ['1059792123', '1059792123: partial no-area 105979-2123'],
    ['0154812345', '0154812345: fixed 015 015-481-2345'],
    ['0154212345', '0154212345: fixed 0154 0154-21-2345'],
    ['0125123456', '0125123456: fixed exchange 0125 0125-12-3456'],
    ['0467-02-2345', '0467022345: fixed exchange 0467 0467-02-2345'],
    ['0467-12-2345', '0467122345: fixed exchange 0467 0467-12-2345'],
    ['0467-22-2345', '0467222345: fixed 0467 0467-22-2345'],
    ['04992-2-1234', '0499221234: fixed 04992 04992-2-1234'],
    ['099', '099: partial short 099 099'],
    ['0992', '0992: partial short 099 099-2'],
    ['09802-2-1234', '0980221234: fixed 09802 09802-2-1234'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));

  it.each(['03'])('%j is none', (input) => expect(told(input)).toBeUndefined());
});
