/** Pieces of digits between spaces → the numbers of a row whose last is the sum of the others. */
import { describe, expect, it } from 'vitest';
import { joinPieces } from '../../../server/ingest/segment/joinPieces.ts';

const whole = (pieces: string, columns: number): (readonly number[])[] =>
  joinPieces(pieces.split(' '), columns)
    .readings.filter(({ broken }) => broken === 0)
    .map(({ numbers }) => numbers);

describe('joinPieces', () => {
  it('joins what only adds up when joined', () => {
    expect(whole('1 250 3 0 1253', 4)).toEqual([[1250, 3, 0, 1253]]);
  });

  it('begins no number of several digits with a zero', () => {
    expect(joinPieces(['0', '5', '5'], 2).readings.map(({ numbers }) => numbers)).not.toContainEqual([5, 5]);
  });

  it('says when fewer numbers than columns would add up too, as a blank may be lost', () => {
    expect(joinPieces(['2', '5', '25'], 3).isOpen).toBe(true);
    expect(joinPieces(['2', '5', '7'], 3).isOpen).toBe(false);
  });

  it('takes a sign for a zero of its own', () => {
    expect(whole('— 3 3', 3)).toEqual([[0, 3, 3]]);
  });

  it('does not look through a row with far too many pieces', () => {
    expect(
      joinPieces(
        Array.from({ length: 40 }, () => '1'),
        7,
      ),
    ).toEqual({ readings: [], isOpen: true });
  });
});
