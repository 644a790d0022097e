import { type ServiceName, services } from '@candor/contracts';
import { mongoClientOptions, names, readConfig, type ServiceConfig } from '@candor/platform';
import { mongo } from 'mongoose';

/** What an operator's command works on: the databases of one installation, whether its services run or not. */
export interface Installation extends AsyncDisposable {
  readonly client: mongo.MongoClient;
  readonly config: ServiceConfig;
  database(service: ServiceName): mongo.Db;
}

/** Throws ConfigProblem when the environment does not say where the installation is. */
export async function openInstallation(env: Readonly<Record<string, string | undefined>>): Promise<Installation> {
  const config = readConfig(env, 'gateway');
  const client = await mongo.MongoClient.connect(config.mongodbUrl, {
    ...mongoClientOptions,
    serverSelectionTimeoutMS: 5_000,
    appName: 'candor operator',
  });
  return {
    client,
    config,
    database: (service) => client.db(names.database(config.prefix, service), { writeConcern: new mongo.WriteConcern('majority') }),
    [Symbol.asyncDispose]: () => client.close(),
  };
}

/** Throws {@link OperatorProblem} for a name that no service has. */
export function serviceNamed(name: string): ServiceName {
  const found = services.find((service) => service === name);
  if (!found) throw new OperatorProblem(`There is no service "${name}". Services: ${services.join(', ')}.`);
  return found;
}

/** The service named, or all of them. */
export const servicesNamed = (name: string | undefined): readonly ServiceName[] => (name === undefined ? services : [serviceNamed(name)]);

/** Something an operator asked for cannot be done; the message says why and what to do. */
export class OperatorProblem extends Error {
  override readonly name = 'OperatorProblem';
}
