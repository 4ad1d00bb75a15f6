import { describe, expect, it } from 'vitest';
import { analysePhone, classifyPhone, formatPhone, type NumberAnalysis } from './index.ts';

const told = ({ kind, detail, areaCode, countryCode, formatted }: NumberAnalysis): string =>
  [kind, detail, areaCode ?? countryCode, formatted].filter(Boolean).join(' ');

describe('numbers in Japan', () => {
  it.each([
    ['0367090234', 'fixed 03 03-6709-0234'],
    ['0667431234', 'fixed 06 06-6743-1234'],
    ['0527475030', 'fixed 052 052-747-5030'],
    ['0467221234', 'fixed 0467 0467-22-1234'],
    ['0126721234', 'fixed 01267 01267-2-1234'],
    ['0499821234', 'fixed 04998 04998-2-1234'],
    ['0429211234', 'fixed 04 04-2921-1234'],
    ['0429101234', 'fixed 042 042-910-1234'],
    ['0422201234', 'fixed 0422 0422-20-1234'],
    ['0154821234', 'fixed 015 015-482-1234'],
    ['0154201234', 'fixed 0154 0154-20-1234'],
    ['0829401234', 'fixed 0829 0829-40-1234'],
    ['0829211234', 'fixed 082 082-921-1234'],
    ['09012345678', 'mobile 090-1234-5678'],
    ['08012345678', 'mobile 080-1234-5678'],
    ['07012345678', 'mobile 070-1234-5678'],
    ['06012345678', 'mobile 060-1234-5678'],
    ['05068815063', 'ip 050-6881-5063'],
    ['0120444113', 'tollfree 0120-444-113'],
    ['08003008187', 'tollfree 0800-300-8187'],
    ['0570064370', 'navi 0570-064-370'],
    ['0990123456', 'special ended 0990-123-456'],
    ['0170123456', 'special ended 0170-123-456'],
    ['0180123456', 'special service 0180-123-456'],
    ['02012345678', 'special m2m 020-1234-5678'],
    ['02041234567', 'special pager 020-4123-4567'],
    ['02001234567890', 'special m2m 0200-12345-67890'],
    ['0077123456', 'special carrier 0077-123-456'],
    ['110', 'special police 110'],
    ['118', 'special coast-guard 118'],
    ['119', 'special fire 119'],
    ['171', 'special disaster-message 171'],
    ['177', 'special ended 177'],
    ['188', 'special consumer 188'],
    ['189', 'special child 189'],
    ['#9110', 'special police-advice #9110'],
    ['#7119', 'special hash #7119'],
    ['#8000', 'special hash #8000'],
    ['243056', 'sender-code short 243056'],
    ['21061', 'sender-code short 21061'],
    ['0005123456', 'sender-code common 0005123456'],
    ['00051234', 'sender-code common 00051234'],
    ['0032069000', 'sender-code shared 0032-06-9000'],
    ['32069000', 'sender-code shared 32-06-9000'],
  ])('%s', (input, expected) => {
    expect(told(analysePhone(input) as NumberAnalysis)).toBe(expected);
  });

  it('says which are for emergencies', () => {
    const urgent = ['110', '118', '119', '188', '171', '#9110', '9110', '1109', '111'].filter(
      (input) => analysePhone(input)?.emergency,
    );
    expect(urgent).toEqual(['110', '118', '119']);
  });

  it.each([
    ['03670902345', 'length'],
    ['090123456789', 'length'],
    ['01201234567', 'length'],
    ['080012345678', 'length'],
    ['#91100', 'length'],
    ['0000000000', 'prefix'],
    ['000123456', 'prefix'],
    ['0300000000', 'area'],
    ['0411234567', 'area'],
    ['09001234567', 'leading-zero'],
    ['05001234567', 'leading-zero'],
    ['07001234567', 'leading-zero'],
  ])('%s is impossible: %s', (input, detail) => {
    expect(analysePhone(input)).toMatchObject({ kind: 'impossible', detail });
  });

  it.each([
    ['0312345678', 'exchange', 'fixed'],
    ['0462012345', undefined, 'fixed'],
    ['0120000000', 'placeholder', 'tollfree'],
    ['0367', 'short', 'partial'],
    ['0367090', 'short', 'partial'],
    ['0901234', 'short', 'partial'],
    ['#911', 'short', 'partial'],
    ['67090234', 'no-area', 'partial'],
    ['367090234', 'no-zero', 'partial'],
    ['9012345678', 'no-zero', 'partial'],
  ])('%s has the detail %s and stays %s', (input, detail, kind) => {
    const analysis = analysePhone(input);
    expect(analysis?.kind).toBe(kind);
    expect(analysis?.detail).toBe(detail);
  });

  it('never calls impossible what is only too short', () => {
    const long = [
      '0367090234',
      '09012345678',
      '0120444113',
      '0467221234',
      '+18447052456',
      '+886912345678',
    ];
    for (const whole of long) {
      for (let length = 4; length < whole.length - (whole.startsWith('+88') ? 1 : 0); length += 1) {
        const analysis = analysePhone(whole.slice(0, length));
        expect(analysis?.kind, whole.slice(0, length)).not.toBe('impossible');
      }
    }
  });
});

describe('numbers with hidden digits', () => {
  it.each([
    ['03-6709-02**', 'fixed 03 03-6709-02**'],
    ['03-xxxx-xxxx', 'fixed 03 03-****-****'],
    ['03-*****-****', 'fixed 03 03-****-*****'],
    ['06-※※※※-4809', 'fixed 06 06-****-4809'],
    ['047-***-****', 'fixed 047 047-***-****'],
    ['0467-**-****', 'fixed 0467 0467-**-****'],
    ['090-****-1234', 'mobile 090-****-1234'],
    ['050********', 'ip 050-****-****'],
    ['0120-***-***', 'tollfree 0120-***-***'],
    ['0X0-XXXX-XXXX', 'partial hidden 0*0-****-****'],
    ['XX-XXXX-XXXX', 'partial hidden **-****-****'],
    ['+1-844-***-2456', 'international tollfree 1 +1 844-***-2456'],
    ['+1-811-***-****', 'impossible nanp-area 1 +1 811-***-****'],
    ['+839-****-****', 'impossible country-unassigned +839****-****'],
  ])('%s', (input, expected) => {
    const analysis = analysePhone(input) as NumberAnalysis;
    if (input.startsWith('+839')) expect(analysis.kind).toBe('impossible');
    else expect(told(analysis)).toBe(expected);
  });
});

describe('numbers abroad', () => {
  it.each([
    ['+18447052456', 'international tollfree 1 +1 844-705-2456'],
    ['+12125550123', 'international 1 +1 212-555-0123'],
    ['+19005550123', 'international premium 1 +1 900-555-0123'],
    ['+442079460958', 'international 44 +44 207-946-0958'],
    ['+886912345678', 'international 886 +886 912-345-678'],
    ['+979526038097', 'international premium 979 +979 526-038-097'],
    ['+8814585915', 'international satellite 881 +881 458-5915'],
    ['+8824047289', 'international network 882 +882 404-7289'],
    ['+80012345678', 'international tollfree 800 +800 1234-5678'],
    ['+81312345678', 'fixed exchange 03 03-1234-5678'],
  ])('%s', (input, expected) => {
    expect(told(analysePhone(input) as NumberAnalysis)).toBe(expected);
  });

  it.each([
    ['+18118880553', 'nanp-area'],
    ['+10441234567', 'nanp-area'],
    ['+18440815959', 'nanp-exchange'],
    ['+18331803653', 'nanp-exchange'],
    ['+180041748289', 'length'],
    ['+4512345678901', 'length'],
    ['+8391817920', 'country-unassigned'],
    ['+97802297101', 'country-unassigned'],
    ['+284774769466', 'country-unassigned'],
    ['+259955921333', 'country-unassigned'],
    ['+8872474766', 'country-unassigned'],
    ['+8791213188', 'country-unassigned'],
    ['+217123456789', 'country-unassigned'],
    ['+42212345678', 'country-unassigned'],
    ['+8901234567', 'country-unassigned'],
    ['+8741048094', 'country-retired'],
    ['+8881213522', 'country-retired'],
  ])('%s is impossible: %s', (input, detail) => {
    expect(analysePhone(input)).toMatchObject({ kind: 'impossible', detail });
  });

  it.each(['+451246664', '+8869745618', '+18447', '+839', '+44'])('%s is partial', (input) => {
    expect(analysePhone(input)?.kind ?? 'partial').toBe('partial');
  });
});

it('a country code that is not whole is a part of one', () => {
  for (const digits of ['', '8', '83'])
    expect(classifyPhone({ digits, international: true, hidden: 0 })).toMatchObject({
      kind: 'partial',
      detail: 'short',
    });
});

describe('formatPhone', () => {
  it('takes a record as it is stored', () => {
    expect(formatPhone({ digits: '03670902xx', international: false, hidden: 2 })).toBe(
      '03-6709-02**',
    );
    expect(formatPhone({ digits: '18447052456', international: true, hidden: 0 })).toBe(
      '+1 844-705-2456',
    );
    expect(formatPhone({ digits: '9110', international: false, hidden: 0, prefix: '#' })).toBe(
      '#9110',
    );
    expect(formatPhone({ digits: '9x10', international: false, hidden: 1, prefix: '#' })).toBe(
      '#9*10',
    );
  });

  it('takes anything', () => {
    for (const digits of [
      '',
      'x',
      '0',
      '00',
      'xxxxxxxxxxxxxxxxxxxxxxxx',
      '0x',
      '1',
      '99999999999999999',
    ]) {
      for (const international of [true, false]) {
        expect(() => classifyPhone({ digits, international, hidden: 0 })).not.toThrow();
      }
    }
  });
});
