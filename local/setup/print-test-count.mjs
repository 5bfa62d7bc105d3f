import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resultsFolder } from './test-results.mjs';

const read = (name) => {
  const file = path.join(resultsFolder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
};
const unit = read('unit.json');
const journeys = read('journeys.json')?.stats;
const passed = (unit?.numPassedTests ?? 0) + (journeys?.expected ?? 0) + (journeys?.flaky ?? 0);
const failed =
  (unit?.numFailedTests ?? 0) +
  (unit?.numFailedTestSuites && !unit.numFailedTests ? unit.numFailedTestSuites : 0) +
  (journeys?.unexpected ?? 0);
console.log(`${passed} passed, ${failed} failed`);
