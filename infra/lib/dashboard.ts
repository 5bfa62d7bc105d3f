import { Aws } from 'aws-cdk-lib';
import { type Alarm, AlarmStatusWidget, AlarmWidget, Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';

/** What the alarms look at as pictures, the state of all of them on top. */
export function addDashboard(scope: Construct, { name, alarms }: { name: string; alarms: Alarm[] }): void {
  const dashboard = new Dashboard(scope, 'Dashboard', { dashboardName: `Tenken-${name}-${Aws.REGION}` });
  dashboard.addWidgets(new AlarmStatusWidget({ title: 'アラーム', alarms, width: 24 }));
  for (const alarm of alarms) {
    const title = alarm.node.id.replace(/^Alarm-/, '');
    dashboard.addWidgets(new AlarmWidget({ title, alarm, width: 12 }));
  }
}
