import { describe, expect, it } from 'vitest';
import {
  arrowOf,
  formatBytes,
  formatCount,
  formatPercent,
  formatRate,
  formatScaled,
  formatSignedRate,
  scaleOf,
} from '../../../dashboard/src/charts/formatters';

describe('formatCount', () => {
  it.each(['zh-CN', 'en'])('groups whole counts in %s', (locale) => expect(formatCount(684_000, locale)).toBe('684,000'));
  it('keeps the cents of an amount', () => expect(formatCount(75_394_432.52, 'zh-CN')).toBe('75,394,432.52'));
});

describe('rates', () => {
  it('have one decimal', () => expect([formatRate(8 / 23), formatPercent(1)]).toEqual(['34.8', '100.0%']));
  it('carry a real minus and a plus', () => expect([formatSignedRate(-0.012), formatSignedRate(0.021)]).toEqual(['−1.2', '+2.1']));
  it('have no sign when they round to nothing', () => expect([formatSignedRate(-0.0004), arrowOf(-0.0004)]).toEqual(['0.0', '']));
  it('point up and down', () => expect([arrowOf(0.05), arrowOf(-0.05)]).toEqual(['▲', '▼']));
});

describe('scaleOf', () => {
  it.each([
    [99_999, 'zh-CN', 'one', '99,999'],
    [684_000, 'zh-CN', 'wan', '68.4'],
    [1_240_000_000, 'zh-CN', 'yi', '12.4'],
    [99_999, 'en', 'one', '99,999'],
    [684_000, 'en', 'thousand', '684.0'],
    [2_450_000, 'en', 'million', '2.5'],
  ] as const)('writes %i in %s in the unit %s', (value, locale, key, text) => {
    const scale = scaleOf(value, locale);
    expect([scale.key, formatScaled(value, scale, locale)]).toEqual([key, text]);
  });
});

describe('formatBytes', () => {
  it('chooses kB or MB', () => expect([formatBytes(12_345, 'en'), formatBytes(2_935_250, 'zh-CN')]).toEqual(['12.3 kB', '2.9 MB']));
});
