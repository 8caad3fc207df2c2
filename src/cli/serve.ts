import { createServer } from 'node:net';
import { join } from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

export interface Serving {
  readonly only: 'excel' | 'workbook';
  /** Certificate and key: the pages are then served over https. */
  readonly https?: { readonly cert: Buffer; readonly key: Buffer };
}

const ROOT = join(import.meta.dirname, '../..');

/** The port asked for in `PORT`, else 3000. Throws where `PORT` is no port. */
export function port(): number {
  const asked = process.env.PORT ?? '3000';
  const number = Number(asked);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new Error(`PORT 须为 1 到 65535 的整数。PORT must be a number from 1 to 65535: ${asked}`);
  }
  return number;
}

/** Builds the pages and serves them on localhost, again after every change. Answers the address once they are ready. */
export async function serve({ only, https }: Serving): Promise<string> {
  const address = `${https ? 'https' : 'http'}://localhost:${port()}`;
  if (!(await isFree(port()))) {
    throw new Error(
      `端口 ${port()} 已被占用，请关闭占用它的程序，或用环境变量 PORT 另选一个。\n` +
        `Port ${port()} is taken: end what uses it, or choose another with the environment variable PORT.`,
    );
  }
  const { default: config } = await import(join(ROOT, 'webpack.config.js'));
  const settings: webpack.Configuration = config({ only, ...(https && { host: address }) });
  const compiler = webpack({ ...settings, stats: { all: false, errors: true, warnings: true } });
  const built = new Promise<void>((resolve) => compiler.hooks.done.tap('serve', () => resolve()));
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: port(),
      server: https ? { type: 'https', options: https } : 'http',
      static: false,
      hot: false,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false }, logging: 'warn' },
      // Excel on the web asks for functions.json and the icons from its own origin.
      headers: https
        ? { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
        : {},
      // Sideloading needs the manifest as a file.
      devMiddleware: { writeToDisk: (file: string) => file.endsWith('manifest.xml') },
    },
    compiler,
  );
  await server.start();
  await built;
  return address;
}

function isFree(number: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(number, 'localhost', () => probe.close(() => resolve(true)));
  });
}

/** Says in two lines, without a stack, why a command cannot go on. */
export function giveUp(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
