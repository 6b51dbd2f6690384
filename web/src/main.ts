import { composed, listenEarly } from "./early";
import { applyTheme, followOtherTabs } from "./preferences";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/app.css";

/*
 * The first script: small, so that the box works at once. The rest comes in parts, between which
 * the browser can draw and take keys: together they would keep a phone busy for half a second.
 */
applyTheme();
followOtherTabs();
listenEarly();

const pause = () => new Promise((resolve) => setTimeout(resolve));

async function start(): Promise<void> {
  await import("react-dom/client"); // as much script as all the rest of the first screen
  await pause();
  const app = await import("./start");
  await pause();
  await composed();
  app.start();
}

start().catch(() => document.getElementById("shell")?.setAttribute("data-failed", ""));
