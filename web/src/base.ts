/** The path in front of all addresses of the server, without a slash at its end; often empty. */
export const BASE = import.meta.env.DEV
  ? ""
  : // This file is at <BASE>/static/web/assets/.
    new URL(/* @vite-ignore */ "../../..", import.meta.url).pathname.replace(/\/$/, "");
