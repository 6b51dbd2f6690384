import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");
const PYTHON = process.env.STORYGEN_PYTHON ?? path.join(ROOT, ".venv/bin/python");
const START_MS = 280_000; // on machines of any speed

export const PASSWORD = "correct horse battery staple"; // as in web_server.py

/** A server of our own, with its database and media in a temporary folder. */
export class Server {
  readonly url: string;
  readonly #folder = mkdtempSync(path.join(tmpdir(), "storygen-e2e-"));
  #process: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly env: Record<string, string>,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(env: Record<string, string> = {}): Promise<Server> {
    const server = new Server(await freePort(), env);
    await server.up();
    return server;
  }

  async up(): Promise<void> {
    const log = openSync(this.#log, "a");
    const command = ["-m", "stories.tests.support.web_server", String(this.port)];
    this.#process = spawn(PYTHON, command, {
      cwd: ROOT,
      stdio: ["ignore", log, log],
      env: {
        ...process.env,
        PYTHONUNBUFFERED: "1",
        STORYGEN_DATABASE: path.join(this.#folder, "db.sqlite3"),
        STORYGEN_MEDIA_ROOT: path.join(this.#folder, "media"),
        STORYGEN_CACHE: "off",
        ...this.env,
      },
    });
    const end = Date.now() + START_MS;
    while (!(await this.#isReady())) {
      if (this.#process.exitCode !== null || Date.now() > end) {
        throw new Error(`The server does not start:\n${readFileSync(this.#log, "utf8")}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    if (this.#process && this.#process.exitCode === null) {
      const exit = once(this.#process, "exit");
      this.#process.kill("SIGKILL");
      await exit;
    }
    this.#process = null;
  }

  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true });
  }

  /** Lets stages end that wait for it: `[gate STAGE]`. */
  openGate(): void {
    writeFileSync(path.join(this.#folder, "gate"), "");
  }

  shutGate(): void {
    rmSync(path.join(this.#folder, "gate"), { force: true });
  }

  /** Asks for a story, by the API, and waits for it unless told not to; returns its session id. */
  async tell(prompt: string, query = "?wait=60", more: object = {}): Promise<string> {
    const response = await fetch(`${this.url}/api/generate-story/${query}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ prompt_text: prompt, ...more }),
    });
    const { session_id } = (await response.json()) as { session_id: string };
    // A slow machine takes longer than a request may wait.
    while (
      query !== "?wait=0" &&
      /pending|processing/.test(String((await this.read(session_id)).status))
    ) {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return session_id;
  }

  async read(sessionId: string): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.url}/api/sessions/${sessionId}/`);
    return (await response.json()) as Record<string, unknown>;
  }

  async cancel(sessionId: string): Promise<void> {
    await fetch(`${this.url}/api/sessions/${sessionId}/cancel/`, { method: "POST" });
  }

  get #log(): string {
    return path.join(this.#folder, "server.log");
  }

  async #isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/readyz`)).ok;
    } catch {
      return false;
    }
  }
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as { port: number };
  listener.close();
  await once(listener, "close");
  return port;
}
