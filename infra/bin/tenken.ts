import { App } from 'aws-cdk-lib';
import { DataStack } from '../lib/data-stack.ts';

new DataStack(new App(), 'TenkenData', { terminationProtection: true });
