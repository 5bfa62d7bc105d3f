import { CfnOutput } from 'aws-cdk-lib';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

/** The sender's domain, made known to SES. Nothing sends yet, so nothing has the right to. */
export class MailIdentity extends Construct {
  constructor(scope: Construct, id: string, sender: string) {
    super(scope, id);
    const domain = sender.slice(sender.indexOf('@') + 1);
    const identity = new EmailIdentity(this, 'Domain', { identity: Identity.domain(domain) });
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `Record${index + 1}`, {
        description: 'CNAME for the sender’s DNS, by which mail is signed (DKIM)',
        value: `${name} CNAME ${value}`,
      });
    });
  }
}
