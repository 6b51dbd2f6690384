import { Button } from "react-aria-components/Button";
import { useCreateToken, useRevokeToken, useTokens } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { CopyButton } from "../ui/copy-button";
import { ProblemNotice } from "../ui/problem-notice";

/** The tokens with which programs use the account. */
export function Tokens() {
  const { t, locale } = useMessages();
  const { data: tokens, error, refetch } = useTokens();
  const create = useCreateToken();
  const revoke = useRevokeToken();
  const fresh = create.data?.token;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

  return (
    <section className="card">
      <h2>{t.account.tokens}</h2>
      <p className="help">{t.account.tokensHelp}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {tokens?.length === 0 && <p>{t.account.noTokens}</p>}
      <ul className="entries">
        {tokens?.map(({ key, expiry }) => (
          <li key={key}>
            <span>
              <strong>{t.account.token(key)}</strong>
              <br />
              {expiry && (
                <span className="help">{t.account.expires(date.format(new Date(expiry)))}</span>
              )}
            </span>
            <Button
              className="button"
              aria-label={t.account.revokeToken(key)}
              onPress={() => revoke.mutate(key)}
            >
              {t.account.revoke}
            </Button>
          </li>
        ))}
      </ul>
      {revoke.isError && <ProblemNotice error={revoke.error} />}
      {fresh && (
        <div className="new-token" role="status">
          <p>{t.account.tokenOnce}</p>
          <code>{fresh}</code>
          <CopyButton text={fresh} />
        </div>
      )}
      {create.isError && <ProblemNotice error={create.error} onRetry={() => create.mutate()} />}
      <div className="button-row">
        <ActionButton
          className="button"
          isPending={create.isPending}
          onPress={() => create.mutate()}
        >
          {t.account.newToken}
        </ActionButton>
      </div>
    </section>
  );
}
