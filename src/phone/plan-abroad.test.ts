import { describe, expect, it } from 'vitest';
import { told } from '../../tests/phones.ts';

describe('country codes', () => {
  it.each([
    ['+839', '+839: partial country-unassigned +839'],
    ['+8391', '+8391: partial country-unassigned +8391'],
    ['+839123', '+839123: partial country-unassigned +839-123'],
    ['+8391234', '+8391234: impossible country-unassigned +839-1234'],
    ['+83912345678', '+83912345678: impossible country-unassigned +839-1234-5678'],
    ['+8x9123456', '+8x9123456: partial hidden +8*9-123-456'],
    ['+83x9123456', '+83x9123456: partial hidden +83*-912-3456'],
    ['+839x123456', '+839x123456: impossible country-unassigned +839-*12-3456'],
    ['+x39123456', '+x39123456: partial hidden +*39-123-456'],
    ['+871123', '+871123: partial country-retired +871-123'],
    ['+8711234567', '+8711234567: impossible country-retired +871-123-4567'],
    ['+872622', '+872622: partial country-retired +872-622'],
    ['+8721234', '+8721234: impossible country-retired +872-1234'],
    ['+8741234567', '+8741234567: impossible country-retired +874-123-4567'],
    ['+875123456', '+875123456: impossible country-unassigned +875-123-456'],
    ['+8881234', '+8881234: impossible country-retired +888-1234'],
    ['+210123456', '+210123456: impossible country-unassigned +210-123-456'],
    ['+422', '+422: partial country-unassigned +422'],
    ['+0123456', '+0123456: impossible country-unassigned +012-3456'],
    ['+999', '+999: partial country-unassigned +999'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));

  it.each(['+8', '+83', '+87', '+88', '+2', '+21', '+4', '+42', '+99'])('%j is none', (input) =>
    expect(told(input)).toBeUndefined(),
  );
});

// The shortest and longest of each plan, fifteen digits with the code at most.
describe('how long a number of a country is', () => {
  it.each([
    ['+442079460', '+442079460: partial short 44 +44 207-9460'],
    ['+44207946095', '+44207946095: international 44 +44 207-946-095'],
    ['+4420794609589', '+4420794609589: impossible length 44 +44 207-9460-9589'],
    ['+47123456', '+47123456: partial short 47 +47 123-456'],
    ['+4712345', '+4712345: partial short 47 +47 12345'],
    ['+471234567', '+471234567: partial short 47 +47 123-4567'],
    ['+65123456', '+65123456: partial short 65 +65 123-456'],
    ['+6512345678901', '+6512345678901: international 65 +65 123-4567-8901'],
    ['+651234567', '+651234567: partial short 65 +65 123-4567'],
    ['+42312', '+42312: partial short 423 +423 12'],
    ['+4231234', '+4231234: international 423 +423 1234'],
    ['+423123456789012', '+423123456789012: international 423 +423 123-456-789-012'],
    ['+4231234567890123', '+4231234567890123: impossible length 423 +423 123-456-789-0123'],
    ['+3931234567', '+3931234567: international 39 +39 3123-4567'],
    ['+39312345', '+39312345: international 39 +39 312-345'],
    ['+393123456789012', '+393123456789012: impossible length 39 +39 312-345-678-9012'],
    ['+39312345678901', '+39312345678901: international 39 +39 312-345-678-901'],
    ['+35312345678', '+35312345678: international 353 +353 1234-5678'],
    ['+433', '+433: partial short 43 +43 3'],
    ['+431234', '+431234: international 43 +43 1234'],
    ['+43123', '+43123: partial short 43 +43 123'],
    ['+6701234567', '+6701234567: international 670 +670 123-4567'],
    ['+67012345678', '+67012345678: international 670 +670 1234-5678'],
    ['+670123456', '+670123456: partial short 670 +670 123-456'],
    ['+2348', '+2348: partial short 234 +234 8'],
    ['+23412345678', '+23412345678: international 234 +234 1234-5678'],
    ['+234123456789012', '+234123456789012: international 234 +234 123-456-789-012'],
    ['+2341234567890123', '+2341234567890123: impossible length 234 +234 123-456-789-0123'],
    ['+9312345678', '+9312345678: international 93 +93 1234-5678'],
    ['+845912x646', '+845912x646: international 84 +84 5912-*646'],
    ['+8459x4646', '+8459x4646: international 84 +84 59*-4646'],
    ['+84123456', '+84123456: partial short 84 +84 123-456'],
    ['+841234567', '+841234567: partial short 84 +84 123-4567'],
    ['+1234567890123', '+1234567890123: impossible length 1 +1 234-567-890-123'],
    ['+112345', '+112345: partial short 1 +1 12345'],
    ['+97912345678', '+97912345678: partial short 979 +979 1234-5678'],
    ['+979123456789', '+979123456789: international premium 979 +979 123-456-789'],
    ['+88212', '+88212: partial short 882 +882 12'],
    ['+88212345', '+88212345: international network 882 +882 12345'],
    ['+80812345678', '+80812345678: international shared-cost 808 +808 1234-5678'],
    ['+87812345678', '+87812345678: international universal 878 +878 1234-5678'],
    ['+87812345', '+87812345: international universal 878 +878 12345'],
    ['+870123456789', '+870123456789: international satellite 870 +870 123-456-789'],
    ['+883123456789', '+883123456789: international network 883 +883 123-456-789'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));

  it.each(['+84xxxx'])('%j is none', (input) => expect(told(input)).toBeUndefined());
});

describe('North America', () => {
  it.each([
    ['+12125550123', '+12125550123: international 1 +1 212-555-0123'],
    ['+10125550123', '+10125550123: impossible nanp-area 1 +1 012-555-0123'],
    ['+11125550123', '+11125550123: impossible nanp-area 1 +1 112-555-0123'],
    ['+12115550123', '+12115550123: impossible nanp-area 1 +1 211-555-0123'],
    ['+19115550123', '+19115550123: impossible nanp-area 1 +1 911-555-0123'],
    ['+12120550123', '+12120550123: impossible nanp-exchange 1 +1 212-055-0123'],
    ['+12121550123', '+12121550123: impossible nanp-exchange 1 +1 212-155-0123'],
    ['+12125550x23', '+12125550x23: international 1 +1 212-555-0*23'],
    ['+1xxx5550123', '+1xxx5550123: international 1 +1 ***-555-0123'],
    ['+1xxx0550123', '+1xxx0550123: impossible nanp-exchange 1 +1 ***-055-0123'],
    ['+12x50550123', '+12x50550123: impossible nanp-exchange 1 +1 2*5-055-0123'],
    ['+18005550123', '+18005550123: international tollfree 1 +1 800-555-0123'],
    ['+18335550123', '+18335550123: international tollfree 1 +1 833-555-0123'],
    ['+18445550123', '+18445550123: international tollfree 1 +1 844-555-0123'],
    ['+18555550123', '+18555550123: international tollfree 1 +1 855-555-0123'],
    ['+18665550123', '+18665550123: international tollfree 1 +1 866-555-0123'],
    ['+18775550123', '+18775550123: international tollfree 1 +1 877-555-0123'],
    ['+18885550123', '+18885550123: international tollfree 1 +1 888-555-0123'],
    ['+18225550123', '+18225550123: international 1 +1 822-555-0123'],
    ['+19005550123', '+19005550123: international premium 1 +1 900-555-0123'],
    ['+19015550123', '+19015550123: international 1 +1 901-555-0123'],
    ['+12800555012', '+12800555012: impossible nanp-exchange 1 +1 280-055-5012'],
    ['+12900555012', '+12900555012: impossible nanp-exchange 1 +1 290-055-5012'],
    ['+1212555', '+1212555: partial short 1 +1 212-555'],
    ['+1212555012', '+1212555012: partial short 1 +1 212-555-012'],
    ['+121255501234', '+121255501234: impossible length 1 +1 212-5550-1234'],
    ['+12111', '+12111: partial short 1 +1 2111'],
    ['+1211', '+1211: partial short 1 +1 211'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));
});

describe('spaces and hyphens', () => {
  it.each([
    ['+44 2079', '+442079: partial short 44 +44 2079'],
    ['+4420794', '+4420794: partial short 44 +44 20794'],
    ['+44207946', '+44207946: partial short 44 +44 207-946'],
    ['+442079460', '+442079460: partial short 44 +44 207-9460'],
    ['+4420794609', '+4420794609: partial short 44 +44 2079-4609'],
    ['+44207946095', '+44207946095: international 44 +44 207-946-095'],
    ['+8391', '+8391: partial country-unassigned +8391'],
    ['+84 91234567', '+8491234567: partial short 84 +84 9123-4567'],
    ['+886912345678', '+886912345678: international 886 +886 912-345-678'],
    ['+33123456789', '+33123456789: international 33 +33 123-456-789'],
    ['+841234567890', '+841234567890: international 84 +84 123-456-7890'],
    ['+8412345678901', '+8412345678901: impossible length 84 +84 123-4567-8901'],
  ])('%j is %s', (input, expected) => expect(told(input)).toBe(expected));

  it.each(['+1 2'])('%j is none', (input) => expect(told(input)).toBeUndefined());
});
