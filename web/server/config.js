/**
 * The web server's settings, all optional: WEB_PORT (3000), LISTEN_HOST (0.0.0.0), GATEWAY_URL (http://localhost:8080).
 * @param {NodeJS.ProcessEnv} env
 */
export function readWebConfig(env = process.env) {
  const port = Number(env.WEB_PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('WEB_PORT is a port: a number up to 65535.');
  const gateway = URL.canParse(env.GATEWAY_URL ?? '') ? new URL(env.GATEWAY_URL) : undefined;
  if (env.GATEWAY_URL && gateway?.protocol !== 'http:') throw new Error('GATEWAY_URL is an http:// address.');
  return { port, host: env.LISTEN_HOST || '0.0.0.0', gateway: gateway ?? new URL('http://localhost:8080') };
}
