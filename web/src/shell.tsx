import type { Messages } from "./i18n";
import { BookIcon, PersonIcon, SettingsIcon, ShelfIcon, SparkIcon } from "./ui/icons";
import { Landscape } from "./ui/landscape";
import { Spinner } from "./ui/spinner";

/*
 * What a page shows before its scripts are there: the header and, on the first screen, the box,
 * which can be written into. The build makes the page's HTML of it (vite.config.ts), `early.ts` lets
 * Return be pressed in it, and the app takes its place (`useShell`).
 */

/** As `Header`; `data-here` marks the link of the screen that is open. */
export function ShellHeader({ t }: { t: Messages }) {
  return (
    <>
      <a className="skip-link" href="#early-content">
        {t.skip}
      </a>
      <header className="site-header">
        <a className="logo" href="APP/">
          <img src="./src/assets/icon.svg" alt="" width="36" height="36" />
          <span>StoryGen</span>
        </a>
        <nav aria-label={t.nav.label}>
          <ul>
            <li>
              <a className="nav-link" href="APP/" data-here="tell">
                <BookIcon />
                <span>{t.nav.tell}</span>
              </a>
            </li>
            <li>
              <a className="nav-link" href="APP/stories/" data-here="shelf">
                <ShelfIcon />
                <span>{t.nav.shelf}</span>
              </a>
            </li>
            <li>
              <a className="nav-link" href="APP/account/" data-here="account">
                <PersonIcon />
                <span>ACCOUNT</span>
              </a>
            </li>
          </ul>
        </nav>
        <span className="icon-button">
          <SettingsIcon />
        </span>
      </header>
    </>
  );
}

/** As `TellScreen`, as far as the box. */
export function ShellTell({ t }: { t: Messages }) {
  return (
    <main id="early-content" tabIndex={-1}>
      <div className="tell">
        <div className="sky">
          <Landscape />
          <div className="tell-stage">
            <h1>{t.tell.heading}</h1>
            <p className="lead">{t.tell.lead}</p>
            <form className="tell-form">
              <div className="prompt-card">
                <label className="visually-hidden" htmlFor="early-prompt">
                  {t.tell.prompt}
                </label>
                <textarea
                  id="early-prompt"
                  rows={2}
                  dir="auto"
                  autoComplete="off"
                  enterKeyHint="send"
                  placeholder={t.tell.placeholder}
                />
                <button className="button primary large" type="submit" data-wait={t.wait}>
                  <SparkIcon />
                  <span>{t.tell.submit}</span>
                </button>
              </div>
            </form>
            <Late t={t} />
          </div>
        </div>
      </div>
    </main>
  );
}

/** In place of any other screen. */
export function ShellWait({ t }: { t: Messages }) {
  return (
    <main id="early-content" tabIndex={-1}>
      <h1 className="visually-hidden">{t.wait}</h1>
      <Spinner />
      <Late t={t} />
    </main>
  );
}

/** A way on, for the styles to show if the app is still not there after a while, or cannot come. */
function Late({ t }: { t: Messages }) {
  return (
    <p className="late">
      <span>{t.problem.late}</span>
      {/* biome-ignore lint/a11y/useValidAnchor: the address of the page that is open */}
      <a className="button" href="">
        {t.problem.reload}
      </a>
    </p>
  );
}
