import { type FormEvent, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { TokenLine } from "../api/client";
import { useCreateToken, useRevokeToken, useTokens } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { Confirm } from "../ui/confirm";
import { CopyButton } from "../ui/copy-button";
import { ProblemNotice } from "../ui/problem-notice";

const LONGEST_NAME = 60;

/** The tokens with which programs use the account. */
export function Tokens() {
  const { t } = useMessages();
  const announce = useAnnounce();
  const { data: tokens, error, refetch } = useTokens();
  const revoke = useRevokeToken();
  const [leaving, setLeaving] = useState<TokenLine | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const takeBack = (key: string) =>
    revoke.mutate(key, {
      onSuccess() {
        announce(t.account.revoked);
        // The button that had the focus is gone.
        heading.current?.focus();
      },
    });

  return (
    <section className="card" aria-labelledby="tokens">
      <h2 id="tokens" ref={heading} tabIndex={-1}>
        {t.account.tokens}
      </h2>
      <p className="help">{t.account.tokensHelp}</p>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      {tokens?.length === 0 && <p>{t.account.noTokens}</p>}
      <ul className="entries">
        {tokens?.map((token) => (
          <Line key={token.key} token={token} onRevoke={() => setLeaving(token)} />
        ))}
      </ul>
      {revoke.isError && (
        <ProblemNotice error={revoke.error} onRetry={() => takeBack(revoke.variables)} />
      )}
      <NewToken tokens={tokens ?? []} />
      <Confirm
        title={t.account.revokeAsk(leaving ? nameOf(leaving) || t.account.token(leaving.key) : "")}
        body={t.account.revokeBody}
        confirm={t.account.revoke}
        keep={t.delete.keep}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving) {
            takeBack(leaving.key);
          }
        }}
      />
    </section>
  );
}

const nameOf = ({ name }: TokenLine) => name.trim();

function Line({ token, onRevoke }: { token: TokenLine; onRevoke: () => void }) {
  const { t, locale } = useMessages();
  const { key, created, last_used, expiry } = token;
  const name = nameOf(token);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  const minute = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <li>
      <div className="token-words">
        <strong>
          <bdi>{name || t.account.token(key)}</bdi>
        </strong>
        <span className="help">
          {name && <>{t.account.token(key)} · </>}
          {t.account.made(day.format(new Date(created)))}
        </span>
        <span className="help">
          {expiry && <>{t.account.expires(day.format(new Date(expiry)))} · </>}
          {last_used ? t.account.lastUsed(minute.format(new Date(last_used))) : t.account.neverUsed}
        </span>
      </div>
      <Button className="button" aria-label={t.account.revokeToken(name || key)} onPress={onRevoke}>
        {t.account.revoke}
      </Button>
    </li>
  );
}

function NewToken({ tokens }: { tokens: readonly TokenLine[] }) {
  const { t } = useMessages();
  const create = useCreateToken();
  const [name, setName] = useState("");
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const fresh = create.data?.token;
  // It may have been revoked, or ended with the password.
  const isValid = fresh !== undefined && tokens.some(({ key }) => fresh.startsWith(key));

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    const wanted = name.trim();
    if (!wanted) {
      setMissing(true);
      box.current?.focus();
    } else if (!create.isPending) {
      create.mutate(wanted, { onSuccess: () => setName("") });
    }
  }

  return (
    <>
      <div role="status">
        {isValid && (
          <div className="new-token">
            <p>{t.account.tokenOnce}</p>
            <code>{fresh}</code>
            <CopyButton text={fresh} />
          </div>
        )}
      </div>
      <form className="token-form" noValidate onSubmit={submit}>
        <label className="field">
          <span className="label">{t.account.tokenName}</span>
          <input
            ref={box}
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            placeholder={t.account.tokenNameLike}
            value={name}
            aria-invalid={isMissing}
            aria-describedby="token-errors"
            onChange={(event) => {
              setName(event.target.value);
              setMissing(false);
            }}
          />
        </label>
        <div id="token-errors" className="field-errors" aria-live="polite">
          {isMissing && <p>{t.account.tokenNameMissing}</p>}
        </div>
        {create.isError && <ProblemNotice error={create.error} onRetry={submit} />}
        <div className="button-row">
          <ActionButton className="button" type="submit" isPending={create.isPending}>
            {t.account.newToken}
          </ActionButton>
        </div>
      </form>
    </>
  );
}
