import { services } from '@candor/contracts';
import { Access, SERVICE_CONFIG, type ServiceConfig, version } from '@candor/platform';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { type ApiDocument, type ApiPart, mergedApi } from './merged-api.rule.ts';

/** In ms. Longer than a service that has just started, or that is busy, takes to answer: a part that is missing is missed by whoever reads this once. */
const patience = 15_000;

/** One description of the whole API, put together from what each service says of itself. */
@Controller('api/openapi.json')
export class ApiDocumentQueries {
  constructor(@Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  @Get()
  @Access({ anonymous: true })
  @Header('cache-control', 'no-cache')
  async document(): Promise<ApiDocument> {
    const parts = services.map(async (service): Promise<ApiPart> => {
      const prefix = service === 'gateway' ? '' : `/api/${service}`;
      return { service, prefix, document: await documentOf(this.config.services[service]) };
    });
    return mergedApi(await Promise.all(parts), version);
  }
}

async function documentOf(url: string | undefined): Promise<ApiDocument | undefined> {
  if (url === undefined) return undefined;
  try {
    const response = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(patience), redirect: 'error' });
    return response.ok ? ((await response.json()) as ApiDocument) : undefined;
  } catch {
    return undefined;
  }
}
