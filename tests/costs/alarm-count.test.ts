import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cloudHabits } from './cloud-habits.ts';

const file = 'cdk.out/Tenken-example-App.template.json';

test.skipIf(!existsSync(file))('no more metrics are under alarms than the page of costs says', () => {
  const template: { Resources: Record<string, { Type: string; Properties: { Metrics?: object[] } }> } =
    JSON.parse(readFileSync(file, 'utf8'));
  const alarms = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  const metrics = alarms.map(({ Properties: { Metrics } }) =>
    Metrics ? Metrics.filter((one) => 'MetricStat' in one).length : 1,
  );
  expect(alarms.length).toBeGreaterThan(0);
  expect(metrics.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(cloudHabits.alarms);
});
