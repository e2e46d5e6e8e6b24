/** Tells before anything else is touched whether the server could listen. */
import { createServer } from 'node:net';

/** The port is taken or not allowed. */
export class ListenError extends Error {
  constructor({ host, port }: { host: string; port: number }, options: ErrorOptions) {
    super(
      `无法在 ${host}:${port} 监听：端口可能已被占用。请关闭占用它的程序，或用 PORT 另选端口，如 PORT=${port + 1}。\n` +
        `Cannot listen on ${host}:${port}: the port may be in use. Stop the program that uses it, or choose another with PORT, such as PORT=${port + 1}.`,
      options,
    );
    this.name = 'ListenError';
  }
}

/** Takes the port and gives it back. Throws a ListenError when it cannot be had. */
export async function refusePortInUse(at: { host: string; port: number }): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) => reject(new ListenError(at, { cause })));
    probe.listen(at.port, at.host, () => probe.close(() => resolve()));
  });
}
