import { describe, expect, test } from '@jest/globals';
import { choose, dimensionNames, finer, fits, isToldTogether, mainDimensions } from './cells.ts';
import { cellKey, cellOf, type Dimensions, type SeenFigure } from './seen-figure.ts';

const skills = [['skill', 'roleFamily'], ['skill', 'kind'], ['skill', 'industry'], ['skill']];
const pay = [['currency', 'country', 'level'], ['currency', 'country'], ['currency', 'level'], ['currency']];

describe('dimensions', () => {
  test('are offered as they are counted together', () => {
    expect(mainDimensions(skills)).toEqual(['skill']);
    expect(mainDimensions([[]])).toEqual([]);
    expect(dimensionNames(pay)).toEqual(['currency', 'country', 'level']);
    expect(fits(pay, { currency: 'EUR' })).toBe(true);
    expect(fits(pay, { country: 'DE' })).toBe(false);
    expect(fits([['kind'], []], {})).toBe(true);
  });

  test('let go of what is not counted together', () => {
    expect(choose(skills, { skill: 'skill/rust', kind: 'fit' }, 'industry', 'law')).toEqual({ skill: 'skill/rust', industry: 'law' });
    expect(choose(skills, { roleFamily: 'data' }, 'skill', 'skill/sql')).toEqual({ roleFamily: 'data', skill: 'skill/sql' });
    expect(choose(pay, { currency: 'EUR', country: 'DE' }, 'level', 'senior')).toEqual({ currency: 'EUR', country: 'DE', level: 'senior' });
    expect(choose(pay, { currency: 'EUR', country: 'DE' }, 'country', undefined)).toEqual({ currency: 'EUR' });
  });

  test('are told apart by the next finer ones', () => {
    expect(finer(pay, {}, [])).toEqual(['currency']);
    expect(finer(pay, { currency: 'EUR' }, [])).toEqual(['currency', 'country']);
    expect(finer(skills, { skill: 'skill/rust', kind: 'fit' }, [])).toBeUndefined();
  });

  test('are told apart by what most is shown by, where several are as fine', () => {
    const skill = 'skill/rust';
    const shown = (more: Dimensions) => ({ dimensions: { skill, ...more }, status: 'shown' }) as unknown as SeenFigure;
    const byKind = [shown({ kind: 'fit' }), shown({ kind: 'exploratory' })];
    expect(finer(skills, { skill }, [shown({ roleFamily: 'unknown' })])).toEqual(['skill', 'roleFamily']);
    expect(finer(skills, { skill }, [shown({ roleFamily: 'unknown' }), ...byKind])).toEqual(['skill', 'kind']);
  });

  test('are told together where a figure is of all of their values', () => {
    const cell = (dimensions: Dimensions, status = 'shown') => ({ dimensions, status }) as unknown as SeenFigure;
    expect(isToldTogether([cell({ skill: 'skill/rust' }), cell({}, 'too-few')], 'skill')).toBe(false);
    expect(isToldTogether([cell({ skill: 'skill/rust' }), cell({ skill: 'skill/rust', kind: 'fit' })], 'kind')).toBe(true);
  });

  test('are written in addresses', () => {
    const dimensions = { skill: 'skill/a,b', roleFamily: 'it-and-security' };
    expect(cellOf(cellKey(dimensions))).toEqual(dimensions);
    expect(cellOf('')).toEqual({});
    expect(cellOf('nonsense,%=1')).toEqual({});
    expect(cellOf('a=%')).toEqual({ a: '%' });
  });
});
