// @ts-check
// Asks the service of this container whether it is able to do its work; says what it lacks.

const { CANDOR_SERVICE = '', CANDOR_SERVICES = '{}', CANDOR_PORT } = process.env;
const own = new URL(JSON.parse(CANDOR_SERVICES)[CANDOR_SERVICE]);
const port = (CANDOR_SERVICE === 'gateway' && CANDOR_PORT) || own.port || '80';

const response = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(4_000) });
console.log(await response.text());
process.exitCode = response.ok ? 0 : 1;
