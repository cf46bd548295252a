import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeOnce, onPath } from './files';
import { run } from './run';
import type { Site } from './site';

const VERSION = '4.1.0';
const OLDEST_JAVA = 17;
/** Kafka's jars bring log4j without the bridge from the logging API that Kafka writes to. */
const BRIDGE = { group: 'org.apache.logging.log4j', name: 'log4j-slf4j-impl', version: '2.24.3' };

/** Kafka's jars, from Maven Central the first time, and a Java to run them. Throws a sentence on what is missing. */
export async function kafkaJars(site: Site): Promise<{ java: string; jars: string }> {
  const java = await findJava();
  const jars = await madeOnce(join(site.tools, `kafka-${VERSION}`), async (draft) => {
    site.say(`Fetching Apache Kafka ${VERSION} (43 MB, once)…`);
    await fetchJars(draft);
  });
  return { java, jars };
}

async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME;
  const java = (home && onPath('java', join(home, 'bin'))) || onPath('java');
  const missing = `Kafka needs Java ${OLDEST_JAVA} or newer: install one, or run Docker, or set KAFKA_BROKERS.`;
  if (!java) throw new Error(`${missing} There is no java on the PATH.`);
  const settings = await run([java, '-XshowSettings:properties', '-version'], missing, { both: true });
  const version = /java\.specification\.version = (?:1\.)?(\d+)/.exec(settings)?.[1];
  if (Number(version ?? 0) < OLDEST_JAVA) throw new Error(`${missing} ${java} is version ${version ?? 'unknown'}.`);
  return java;
}

async function fetchJars(folder: string): Promise<void> {
  const maven = onPath('mvn');
  if (!maven) throw new Error("Kafka's jars come by Maven: install it (mvn), or run Docker, or set KAFKA_BROKERS.");
  const project = join(folder, 'pom.xml');
  writeFileSync(project, pom());
  await run(
    [
      maven,
      '-q',
      '-B',
      '-f',
      project,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
    ],
    "Maven could not fetch Kafka's jars. Check the network, or run Docker, or set KAFKA_BROKERS.",
  );
}

const dependency = (group: string, name: string, version: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;

const pom = (): string => `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>shop</groupId><artifactId>kafka</artifactId><version>1</version><dependencies>
${dependency('org.apache.kafka', 'kafka_2.13', VERSION)}
${dependency(BRIDGE.group, BRIDGE.name, BRIDGE.version)}
</dependencies></project>
`;
