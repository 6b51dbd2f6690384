import { useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useLocation, useSearchParams } from "wouter";
import { type Account, csrfToken, Problem } from "../api/client";
import { useAccount, useLogin } from "../api/queries";
import { BASE } from "../base";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import "../styles/shelf.css";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { useTitle } from "../ui/use-title";
import { safeNext } from "./next";
import { PasswordDialog } from "./password-dialog";
import { Tokens } from "./tokens";

export default function AccountScreen() {
  const { t } = useMessages();
  const { data: account, error, refetch } = useAccount();
  useTitle(t.account.title);
  return (
    <div className="account">
      <h1>{t.account.title}</h1>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {!account && !error && <Spinner />}
      {account &&
        (account.username ? <SignedIn account={account} /> : <SignIn account={account} />)}
      <p>
        <a href={`${BASE}/api/docs/`}>{t.account.api}</a>
      </p>
    </div>
  );
}

function SignIn({ account }: { account: Account }) {
  const { t } = useMessages();
  const login = useLogin();
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");

  function submit(): void {
    login.mutate(
      { username, password },
      { onSuccess: () => navigate(safeNext(params.get("next"), BASE)) },
    );
  }

  const isWrong = login.error instanceof Problem && [400, 401].includes(login.error.status);
  return (
    <section className="card">
      <h2>{t.account.signInTitle}</h2>
      {account.may_use && <p className="help">{t.account.notNeeded}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label className="field">
          <span className="label">{t.account.username}</span>
          <input
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={150}
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
        </label>
        <label className="field">
          <span className="label">{t.account.password}</span>
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={1000}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        <div className="field-errors" role="alert">
          {isWrong && <p>{t.account.wrong}</p>}
        </div>
        {login.isError && !isWrong && <ProblemNotice error={login.error} onRetry={submit} />}
        <div className="button-row">
          <ActionButton className="button primary" type="submit" isPending={login.isPending}>
            {t.account.signIn}
          </ActionButton>
        </div>
      </form>
    </section>
  );
}

function SignedIn({ account }: { account: Account }) {
  const { t } = useMessages();
  const { quota } = account;
  const [isChanging, setChanging] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const token = useRef<HTMLInputElement>(null);
  return (
    <>
      <section className="card">
        <p>{t.account.signedInAs(account.username ?? "")}</p>
        <div className="button-row">
          {/* A whole page load: nothing of the account stays in the page. */}
          <form
            method="post"
            action={`${BASE}/accounts/logout/`}
            // The cookie as it is then: signing in elsewhere in this browser changes it.
            onSubmit={() => token.current?.setAttribute("value", csrfToken())}
          >
            <input ref={token} type="hidden" name="csrfmiddlewaretoken" />
            <button className="button" type="submit">
              {t.account.signOut}
            </button>
          </form>
          <Button className="button quiet" onPress={() => setChanging(true)}>
            {t.account.changePassword}
          </Button>
          {account.is_staff && (
            <a className="button quiet" href={`${BASE}/admin/`}>
              {t.account.admin}
            </a>
          )}
        </div>
        <p role="status" className={isChanged ? undefined : "visually-hidden"}>
          {isChanged && t.account.passwordChanged}
        </p>
        {isChanging && (
          <PasswordDialog
            username={account.username ?? ""}
            onClose={() => setChanging(false)}
            onChanged={() => {
              setChanging(false);
              setChanged(true);
            }}
          />
        )}
      </section>
      {quota && (
        <section className="card">
          <h2>{t.account.quota}</h2>
          {!quota.stories_per_day && !quota.stories_at_once && !quota.pages_per_day && (
            <p>{t.account.noLimit}</p>
          )}
          {quota.stories_per_day > 0 && (
            <p>{t.account.perDay(quota.asked_today, quota.stories_per_day)}</p>
          )}
          {quota.pages_per_day > 0 && (
            <p>{t.account.pages(quota.pages_today, quota.pages_per_day)}</p>
          )}
          {quota.stories_at_once > 0 && (
            <p>{t.account.atOnce(quota.unfinished, quota.stories_at_once)}</p>
          )}
        </section>
      )}
      <Tokens />
    </>
  );
}
