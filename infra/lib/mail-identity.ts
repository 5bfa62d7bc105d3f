import { CfnOutput } from 'aws-cdk-lib';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

/** The sender's domain, made known to SES; `role` may send from the sender's address and from no other. */
export class MailIdentity extends Construct {
  constructor(scope: Construct, id: string, { sender, role }: { sender: string; role: IRole }) {
    super(scope, id);
    const domain = sender.slice(sender.indexOf('@') + 1);
    const identity = new EmailIdentity(this, 'Domain', { identity: Identity.domain(domain) });
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: 'Reminders',
        actions: ['ses:SendEmail'],
        resources: [identity.emailIdentityArn],
        conditions: { StringEquals: { 'ses:FromAddress': sender } },
      }),
    );
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `Record${index + 1}`, {
        description: 'CNAME for the sender’s DNS, by which mail is signed (DKIM)',
        value: `${name} CNAME ${value}`,
      });
    });
  }
}
