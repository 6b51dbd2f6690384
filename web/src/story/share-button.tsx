import { useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useRevokeShare, useShare, useShares } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { Choice } from "../ui/choice";
import { CopyButton } from "../ui/copy-button";
import { ShareIcon } from "../ui/icons";
import { PanelDialog } from "../ui/panel-dialog";
import { ProblemNotice } from "../ui/problem-notice";

/** Opens the links with which others can read a story. */
export function ShareButton({ sessionId }: { sessionId: string }) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button quiet" onPress={() => setOpen(true)}>
        <ShareIcon />
        {t.share.open}
      </Button>
      <PanelDialog title={t.share.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{t.share.lead}</p>
        <Links sessionId={sessionId} />
        <div className="button-row">
          <Button className="button" slot="close">
            {t.close}
          </Button>
        </div>
      </PanelDialog>
    </>
  );
}

function Links({ sessionId }: { sessionId: string }) {
  const { t, locale } = useMessages();
  const { data: links, error, refetch } = useShares(sessionId);
  const share = useShare(sessionId);
  const revoke = useRevokeShare(sessionId);
  const [days, setDays] = useState("30");
  const announce = useAnnounce();
  const area = useRef<HTMLDivElement>(null);
  const make = () => share.mutate(Number(days), { onSuccess: () => announce(t.share.made) });
  const takeBack = (key: string) =>
    revoke.mutate(key, {
      onSuccess() {
        announce(t.share.revoked);
        // The button that had the focus is gone.
        area.current?.querySelector<HTMLElement>(".button.primary")?.focus();
      },
    });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });

  return (
    <div className="fields" ref={area}>
      {error && <ProblemNotice error={error} onRetry={refetch} />}
      <ul className="entries">
        {links?.map(({ key, url, expires_at }) => {
          const address = new URL(url, window.location.origin).href;
          const until = t.account.expires(date.format(new Date(expires_at)));
          return (
            <li key={key}>
              <span>
                <a href={address} target="_blank" rel="noreferrer">
                  {address}
                </a>
                <br />
                <span className="help">{until}</span>
              </span>
              <span className="button-row">
                <CopyButton text={address} />
                <Button
                  className="button"
                  aria-label={t.share.revoke(until)}
                  onPress={() => takeBack(key)}
                >
                  {t.account.revoke}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {revoke.isError && (
        <ProblemNotice error={revoke.error} onRetry={() => takeBack(revoke.variables)} />
      )}
      <Choice label={t.share.days} options={t.share.lasts} value={days} onChange={setDays} />
      {share.isError && <ProblemNotice error={share.error} onRetry={make} />}
      <ActionButton className="button primary" isPending={share.isPending} onPress={make}>
        {t.share.make}
      </ActionButton>
    </div>
  );
}
