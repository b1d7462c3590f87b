import { expect, test } from 'vitest';
import { isReckoned, Quantity, quantityText, reckon, reckoningText } from '../../../src/model/quantity.ts';

test.each([
  [{ value: 39, unit: 'people killed' }, '39 people killed'],
  [{ value: 39, bound: 'at-least', unit: 'people killed' }, 'at least 39 people killed'],
  [{ value: 85, bound: 'more-than', unit: 'targets' }, 'more than 85 targets'],
  [{ value: 12, bound: 'at-most', unit: 'visitors' }, 'up to 12 visitors'],
  [{ value: 5, bound: 'less-than', unit: 'ships' }, 'fewer than 5 ships'],
  [{ value: 2500, bound: 'about', unit: 'troops' }, 'about 2,500 troops'],
  [{ value: 31, bound: 'nearly', unit: 'years' }, 'nearly 31 years'],
  [{ value: 9000, to: 11000, unit: 'civilian deaths' }, '9,000 to 11,000 civilian deaths'],
  [{ value: 0.5, bound: 'about', unit: 'miles' }, 'about 0.5 miles'],
  [{ value: 1234567.5, unit: 'km' }, '1,234,567.5 km'],
  [{ value: 0, unit: 'ships' }, '0 ships'],
  [{ value: 1871, unit: 'year' }, '1871 year'],
  [{ value: 2000, unit: 'years old' }, '2,000 years old'],
] as const)('%o is %s', (written, text) => expect(quantityText(Quantity.parse(written))).toBe(text));

const part = (value: number, unit: string, label?: string) => ({ value, unit, ...(label && { label }) });

test.each([
  [
    { value: 39, unit: 'dead', sum: [part(16, 'dead', 'in Iraq'), part(23, 'dead', 'in Syria')] },
    '16 in Iraq + 23 in Syria = 39',
  ],
  [{ value: 39, unit: 'dead', sum: [part(16, 'dead'), part(23, 'dead')] }, '16 + 23 = 39'],
  [{ value: 135, unit: 'days', product: [part(3, 'phases'), part(45, 'days')] }, '3 phases × 45 = 135'],
  [
    { value: 31, unit: 'metres', difference: [part(40, 'metres', 'to the vane'), part(9, 'metres')] },
    '40 to the vane − 9 = 31',
  ],
  [{ value: 2400, unit: 'pounds', sum: [part(1500, 'pounds'), part(900, 'pounds')] }, '1,500 + 900 = 2,400'],
  [{ value: 39, unit: 'dead' }, undefined],
])('%o was reckoned so: %s', (written, text) => expect(reckoningText(Quantity.parse(written))).toBe(text));

test.each([
  [{ value: '39', unit: 'dead' }],
  [{ value: 39 }],
  [{ value: 39, unit: 'dead', bound: 'atleast' }],
  [{ value: 39, unit: 'dead', sum: [part(39, 'dead')] }],
  [{ value: 39, unit: 'dead', difference: [part(3, 'dead'), part(2, 'dead'), part(1, 'dead')] }],
  [{ value: 39, unit: 'dead', 'as-off': '2024' }],
])('%o is refused', (written) => expect(Quantity.safeParse(written).error?.issues).toHaveLength(1));

const whole = [part(2, 'boats'), part(7, 'boats')];

test.each([
  [{ value: 30, unit: 'per cent', ratio: whole }, false],
  [{ value: 29, unit: 'per cent', ratio: whole }, true],
  [{ value: 28.6, unit: 'per cent', ratio: whole }, true],
  [{ value: 28.5, unit: 'per cent', ratio: whole }, false],
  [{ value: 30, bound: 'about', unit: 'per cent', ratio: whole }, true],
  [{ value: 40, bound: 'about', unit: 'per cent', ratio: whole }, false],
  [{ value: 0.29, unit: 'boats a boat', ratio: whole }, true],
  [{ value: 9, unit: 'boats', sum: whole }, true],
  [{ value: 9, bound: 'about', unit: 'boats', sum: [part(2, 'boats'), part(7.4, 'boats')] }, false],
  [{ value: 14, unit: 'boats', product: whole }, true],
  [{ value: -5, unit: 'boats', difference: whole }, true],
  [{ value: 5, unit: 'boats', difference: whole }, false],
])('%o is what its parts come to: %s', (written, is) => {
  const quantity = Quantity.parse(written);
  expect(isReckoned(quantity, reckon(quantity) ?? Number.NaN)).toBe(is);
});
