// @ts-check
// Prints where a mongod (`provision.mjs mongodb`) or the folder of Kafka's jars (`kafka`) is, fetched as `npm test` fetches them.
import { execFileSync } from 'node:child_process';
import { dirname, isAbsolute } from 'node:path';
import { provision as provisionKafka } from '../../local/servers/kafka.mjs';
import { provision as provisionMongodb } from '../../local/servers/mongodb.mjs';

const why = { docker: 'its image is built here' };

if (process.argv[2] === 'kafka') console.log(dirname((await provisionKafka(why)).jars));
else {
  const { mongod } = await provisionMongodb(why);
  console.log(isAbsolute(mongod) ? mongod : execFileSync('sh', ['-c', `command -v ${mongod}`], { encoding: 'utf8' }).trim());
}
