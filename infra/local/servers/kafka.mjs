// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingProgram, neitherJavaNorDocker } from '../setup/problems.mjs';
import { ask, runTool, ToolFailed } from '../setup/run-tool.mjs';
import { provisionedFolder } from './provisioned-folder.mjs';
import { startServerProcess } from './server-process.mjs';

const version = '4.1.0';
const copyDependencies = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.0:copy-dependencies';

/** Kafka has no logger of its own without a binding. */
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>candor</groupId><artifactId>kafka</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>${version}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
`;

/** A small heap and the quick compiler: half the memory and a second less to start, ample for one machine. */
const jvm = ['-Xms64m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Dfile.encoding=UTF-8'];
const logging = ['defaultLogLevel=warn', 'log.kafka.server.KafkaRaftServer=info', 'showDateTime=true', 'dateTimeFormat=HH:mm:ss.SSS'];
const started = 'Kafka Server started';

/** @typedef {{ java: string, jars: string }} KafkaBinaries */

/** @returns {Promise<string | undefined>} a Java that is recent enough */
async function findJava() {
  const home = process.env.JAVA_HOME;
  for (const java of [...(home ? [join(home, 'bin', 'java')] : []), 'java']) {
    const major = (await ask(java, ['-version']))?.match(/version "(\d+)/)?.[1];
    if (Number(major) >= 17) return java;
  }
  return undefined;
}

/**
 * @param {{ docker: string }} context why no Docker engine can be used
 * @returns {Promise<KafkaBinaries>}
 */
export async function provision({ docker }) {
  const java = await findJava();
  if (!java) throw neitherJavaNorDocker(docker);
  const folder = await provisionedFolder({
    name: `kafka-${version}`,
    what: `Kafka ${version}`,
    async fill(folder, log) {
      writeFileSync(join(folder, 'pom.xml'), pom);
      // strict checksums: a file that differs from the sum its repository gives is an error, not a warning
      const args = ['--quiet', '--batch-mode', '--strict-checksums', copyDependencies, '-DincludeScope=runtime', '-DoutputDirectory=jars'];
      try {
        await runTool('mvn', args, { cwd: folder, log });
      } catch (error) {
        if (!(error instanceof ToolFailed && error.missing)) throw error;
        throw missingProgram({ what: 'Kafka is fetched with Maven, and there is none here', packages: 'maven', reason: docker });
      }
    },
  });
  return { java, jars: join(folder, 'jars', '*') };
}

/**
 * The short session lets a broker that was killed register again after four seconds instead of nine.
 * @param {{ dir: string, port: number, controller: number }} server
 */
const properties = ({ dir, port, controller }) => `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controller}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${join(dir, 'log')}
auto.create.topics.enable=false
broker.session.timeout.ms=4000
broker.heartbeat.interval.ms=500
message.max.bytes=2097152
replica.fetch.max.bytes=2097152
offsets.topic.replication.factor=1
offsets.topic.num.partitions=8
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
num.network.threads=2
num.io.threads=4
log.cleaner.dedupe.buffer.size=16777216
`;

/**
 * One broker that is its own controller.
 * @param {{ dir: string, port: number, controllerPort: number, binaries: KafkaBinaries, signal?: AbortSignal }} server
 */
export async function start({ dir, port, controllerPort, binaries: { java, jars }, signal }) {
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'server.properties');
  writeFileSync(file, properties({ dir, port, controller: controllerPort }));
  const kafka = [...jvm, ...logging.map((setting) => `-Dorg.slf4j.simpleLogger.${setting}`), '-cp', jars];
  const formatted = join(dir, 'formatted');
  if (!existsSync(formatted)) {
    // the mark comes last: a folder that was left half formatted has never held anything
    rmSync(join(dir, 'log'), { recursive: true, force: true });
    const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
    await runTool(java, [...kafka, 'kafka.tools.StorageTool', 'format', '-t', id, '-c', file], { log: join(dir, 'format.log') });
    writeFileSync(formatted, `${id}\n`);
  }
  const log = join(dir, 'server.log');
  return startServerProcess({
    name: 'kafka',
    url: `127.0.0.1:${port}`,
    port,
    dir,
    command: java,
    args: [...kafka, 'kafka.Kafka', file],
    ready: async () => readFileSync(log, 'utf8').includes(started),
    ...(signal ? { signal } : {}),
  });
}
