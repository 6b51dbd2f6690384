import { lazy, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import { Route, Router, Switch, useLocation } from "wouter";
import { BASE } from "./base";
import { removeShell } from "./early";
import { useMessages } from "./i18n";
import { TellScreen } from "./tell/tell-screen";
import { Announcer } from "./ui/announcer";
import { Awaited } from "./ui/awaited";
import { CrashGuard } from "./ui/crash-guard";
import { Header } from "./ui/header";
import { NotFound } from "./ui/not-found";
import { UndoArea } from "./ui/undo";
import { useScroll } from "./ui/use-scroll";

const StoryScreen = lazy(() => import("./story/story-screen"));
const EditScreen = lazy(() => import("./edit/edit-screen"));
const ShelfScreen = lazy(() => import("./shelf/shelf-screen"));
const CharactersScreen = lazy(() => import("./characters/characters-screen"));
const QueueScreen = lazy(() => import("./queue/queue-screen"));
const SharedScreen = lazy(() => import("./shared/shared-screen"));
const AccountScreen = lazy(() => import("./account/account-screen"));

export function App() {
  const { t } = useMessages();
  useLayoutEffect(removeShell, []);
  // The letters of the first visit come after all that can be used; text is there without them.
  useEffect(() => {
    void import("./styles/fonts.css");
  }, []);
  return (
    <Router base={BASE}>
      <Announcer>
        <a className="skip-link" href="#content">
          {t.skip}
        </a>
        <UndoArea>
          <Header />
          <Main />
        </UndoArea>
      </Announcer>
    </Router>
  );
}

function Main() {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: at each new address
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    // As after a page load, a screen reader begins with the new content.
    main.current?.focus({ preventScroll: true });
  }, [path]);
  useScroll(path);

  return (
    <main id="content" ref={main} tabIndex={-1}>
      <CrashGuard key={path}>
        <Suspense fallback={<Awaited />}>
          <Switch>
            <Route path="/">
              <TellScreen />
            </Route>
            <Route path="/stories/:id/">
              {({ id }) => <StoryScreen key={id} sessionId={id} />}
            </Route>
            <Route path="/stories/:id/edit/">
              {({ id }) => <EditScreen key={id} sessionId={id} />}
            </Route>
            <Route path="/stories/">
              <ShelfScreen key="shelf" />
            </Route>
            <Route path="/trash/">
              <ShelfScreen key="trash" isTrash />
            </Route>
            <Route path="/characters/">
              <CharactersScreen />
            </Route>
            <Route path="/queue/">
              <QueueScreen />
            </Route>
            <Route path="/shared/:key/">
              {({ key }) => <SharedScreen key={key} shareKey={key} />}
            </Route>
            <Route path="/account/">
              <AccountScreen />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </CrashGuard>
    </main>
  );
}
