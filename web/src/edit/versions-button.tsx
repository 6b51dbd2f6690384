import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { api, read } from "../api/client";
import { useMessages } from "../i18n";
import { useAnnounce } from "../ui/announcer";
import { CloseIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { Spinner } from "../ui/spinner";
import { useEdit } from "./edit-context";
import { VersionsIcon } from "./edit-icons";

/** All versions of the story, to bring one back. */
export function VersionsButton() {
  const { t } = useMessages();
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={t.edit.versions}>
        <VersionsIcon />
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="panel versions">
            {({ close }) => (
              <>
                <div className="panel-head">
                  <Heading slot="title">{t.edit.versions}</Heading>
                  <Button className="icon-button" aria-label={t.close} onPress={close}>
                    <CloseIcon />
                  </Button>
                </div>
                <Versions close={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Versions({ close }: { close: () => void }) {
  const { t, locale } = useMessages();
  const announce = useAnnounce();
  const { story, changes, isBusy } = useEdit();
  const { session_id, revision } = story;
  const { data, error, refetch } = useQuery({
    queryKey: ["revisions", session_id, revision, isBusy],
    queryFn: ({ signal }) =>
      read(
        api.GET("/api/sessions/{session_id}/revisions/", {
          params: { path: { session_id } },
          signal,
        }),
      ),
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

  async function bringBack(number: number): Promise<void> {
    close();
    if (await changes.change({ kind: "restore", revision: number })) {
      announce(t.edit.broughtBack);
    }
  }

  if (!data) {
    return error ? <ProblemNotice error={error} onRetry={refetch} /> : <Spinner />;
  }
  return (
    <>
      <p className="help">{t.edit.versionsLead}</p>
      <ol className="version-list">
        {data.map((each) => (
          <li key={each.revision} aria-current={each.current || undefined}>
            <div>
              <p className="version-what">{each.summary}</p>
              <p className="help">
                {[
                  t.edit.version(each.revision),
                  date.format(new Date(each.created_at)),
                  each.author,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            {each.current ? (
              <span className="now">{t.edit.now}</span>
            ) : (
              <Button
                className="button"
                aria-label={t.edit.bringBackOf(each.revision)}
                isDisabled={isBusy}
                onPress={() => bringBack(each.revision)}
              >
                {t.edit.bringBack}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
