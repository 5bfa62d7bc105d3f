import { expect, test } from 'vitest';
import { isOpinionRequired } from '#domain/grades/is-opinion-required.ts';

test('a remark is required for the grades that are named, in any width', () => {
  const remark = { requiredFor: ['▲', 'Ｃ'] };
  expect(isOpinionRequired(remark, '▲')).toBe(true);
  expect(isOpinionRequired(remark, 'c')).toBe(true);
  expect(isOpinionRequired(remark, '○')).toBe(false);
  expect(isOpinionRequired(remark, undefined)).toBe(false);
});

test('what is required anyway is required without a grade', () => {
  expect(isOpinionRequired({ isRequired: true, requiredFor: ['▲'] }, undefined)).toBe(true);
  expect(isOpinionRequired({ isRequired: true }, '○')).toBe(true);
  expect(isOpinionRequired({}, '▲')).toBe(false);
});
