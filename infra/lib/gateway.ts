import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import {
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { apiScope } from '#domain/deployment/addin-settings.ts';
import type { TrustedIssuer } from '#domain/deployment/trusted-issuer.ts';
import { type ApiRoute, apiBase, apiRoutes } from '#domain/protocol/api-routes.ts';
import { accessLogFields } from './access-log-fields.ts';
import { acknowledge } from './acknowledge.ts';

/** Requests a second of everybody together, and at once; the function's concurrency is reached before. */
const throttle = { rateLimit: 200, burstLimit: 400 };

/**
 * The API's regional address: what a department writes goes from its Excel to this region and nowhere else. It lets
 * through the routes of the API's table, each with its method, and answers preflights itself. A page of any https
 * origin passes those, because CloudFormation cannot name the site here without a circle; the function then refuses
 * what is not the site's. Cookies there are none.
 */
export class Gateway extends Construct {
  readonly api: HttpApi;
  /** `https://…` without a path. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { name }: { name: string }) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: `Tenken-${name}`,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: ['https://*'],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.PUT, CorsHttpMethod.POST],
        allowHeaders: ['authorization', 'content-type', 'if-match', 'idempotency-key'],
        exposeHeaders: ['etag', 'content-disposition'],
        maxAge: Duration.hours(2),
      },
    });
    this.origin = this.api.apiEndpoint;
    this.createStage();
  }

  /** Every route of the API leads to `handler`. */
  routeTo(handler: IFunction, issuers: readonly TrustedIssuer[]): void {
    // One permission for the whole API: one for each route would fill the 20 KB that the function's policy may have.
    const integration = new HttpLambdaIntegration('Function', handler, { scopePermissionToRoute: false });
    const authorizer = this.authorizer(handler, issuers);
    for (const { method, path, isOpen } of Object.values<ApiRoute>(apiRoutes)) {
      const routes = this.api.addRoutes({
        path: `${apiBase}${path}`,
        methods: [HttpMethod[method]],
        integration,
        ...(isOpen ? { authorizer: new HttpNoneAuthorizer() } : authorizer),
      });
      if (!isOpen) continue;
      for (const route of routes) {
        acknowledge(route, {
          'AwsSolutions-APIG4':
            'Open on purpose: it answers whether the API is there, or what its routes are, and nothing of any municipality.',
        });
      }
    }
  }

  /**
   * The first look at a token; the function looks again, in either case by the same code as on one machine. A route
   * takes the tokens of one issuer only, so where there are several the gateway asks the function itself.
   */
  private authorizer(handler: IFunction, issuers: readonly TrustedIssuer[]): RouteAuthorizer {
    const [only, ...others] = issuers;
    if (only && others.length === 0) {
      const authorizer = new HttpJwtAuthorizer('Token', only.issuer, { jwtAudience: [only.audience] });
      return { authorizer, authorizationScopes: [apiScope] };
    }
    return {
      authorizer: new HttpLambdaAuthorizer('Token', handler, {
        responseTypes: [HttpLambdaResponseType.SIMPLE],
        identitySource: ['$request.header.Authorization'],
        resultsCacheTtl: Duration.minutes(5),
      }),
    };
  }

  private createStage(): void {
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
  }
}

interface RouteAuthorizer {
  authorizer: IHttpRouteAuthorizer;
  authorizationScopes?: string[];
}
