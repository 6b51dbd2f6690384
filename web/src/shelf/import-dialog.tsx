import { type DragEvent, useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useRefreshShelf } from "../api/queries";
import { send } from "../api/send";
import { useMessages } from "../i18n";
import { useAnnounce } from "../ui/announcer";
import { FormEnd } from "../ui/form-end";
import { PanelDialog } from "../ui/panel-dialog";
import { SendingBar } from "../ui/sending-bar";
import { refusalOf } from "./archive";

interface ImportDialogProps {
  /** An archive that was dropped on the shelf. */
  dropped: File | null;
  mostBytes: number;
  onClose: () => void;
}

/** Takes a story out of an archive, and leads to it. */
export default function ImportDialog({ dropped, mostBytes, onClose }: ImportDialogProps) {
  const { t } = useMessages();
  const [isSending, setSending] = useState(false);
  return (
    <PanelDialog
      title={t.import.title}
      onClose={onClose}
      // A click beside it does not stop what takes minutes.
      isDismissable={!isSending}
      isKeyboardDismissDisabled={isSending}
    >
      <ImportForm
        dropped={dropped}
        mostBytes={mostBytes}
        onClose={onClose}
        onSending={setSending}
      />
    </PanelDialog>
  );
}

interface ImportFormProps extends ImportDialogProps {
  onSending: (isSending: boolean) => void;
}

function ImportForm({ dropped, mostBytes, onClose, onSending }: ImportFormProps) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const refresh = useRefreshShelf();
  const [, navigate] = useLocation();
  const [archive, setArchive] = useState(dropped);
  const [isMissing, setMissing] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const isSending = share !== null;
  const megabytes = Math.floor(mostBytes / 1e6);
  const refusal = archive && refusalOf(archive, mostBytes);
  const refusals = { format: t.import.wrongFormat, size: t.import.tooLarge(megabytes) };
  const complaint = refusal ? refusals[refusal] : isMissing ? t.import.choose : null;

  function choose(file: File | null): void {
    setArchive(file);
    setMissing(false);
    setError(null);
  }

  function submit(): void {
    if (!archive || refusal) {
      setMissing(!archive);
      chooser.current?.focus();
      return;
    }
    if (isSending) {
      return;
    }
    const controller = new AbortController();
    sending.current = controller;
    setError(null);
    setShare(0);
    onSending(true);
    send<{ session_id: string }>("/api/import/", archive, {
      type: "application/zip",
      onProgress: setShare,
      signal: controller.signal,
    }).then(
      ({ session_id }) => {
        refresh();
        announce(t.import.done);
        onClose();
        navigate(`/stories/${session_id}/`);
      },
      (cause: unknown) => {
        setShare(null);
        onSending(false);
        if (!controller.signal.aborted) {
          setError(cause);
        }
      },
    );
  }

  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        if (!isSending) {
          choose(event.dataTransfer.files[0] ?? null);
        }
      }}
    >
      <div className="field">
        <label className="label" htmlFor="archive">
          {t.import.file}
        </label>
        <p className="help" id="archive-help">
          {t.import.help(megabytes)}
        </p>
        <input
          id="archive"
          ref={chooser}
          type="file"
          accept=".zip,application/zip"
          disabled={isSending}
          aria-invalid={complaint !== null}
          aria-describedby="archive-help archive-errors"
          onChange={(event) => choose(event.target.files?.[0] ?? null)}
        />
        {/* The field does not show what was dropped. */}
        {archive && archive !== chooser.current?.files?.[0] && <p dir="auto">{archive.name}</p>}
        <div id="archive-errors" className="field-errors" aria-live="assertive">
          {complaint && <p>{complaint}</p>}
        </div>
      </div>
      {isSending &&
        (share < 1 ? (
          <SendingBar label={t.import.sending} share={share} />
        ) : (
          <p role="status">{t.import.reading}</p>
        ))}
      <FormEnd
        submit={t.import.submit}
        isPending={isSending}
        error={error}
        onRetry={submit}
        onCancel={() => (isSending ? sending.current?.abort() : onClose())}
      />
    </form>
  );
}
