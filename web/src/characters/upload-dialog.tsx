import { useEffect, useRef, useState } from "react";
import { type Account, Problem } from "../api/client";
import { useMessages } from "../i18n";
import { useAnnounce } from "../ui/announcer";
import { FormEnd } from "../ui/form-end";
import { PanelDialog } from "../ui/panel-dialog";
import { SendingBar } from "../ui/sending-bar";
import { useRefresh } from "./queries";
import { refusalOf } from "./refusal";
import { upload } from "./upload";
import { type Words, WordsFields } from "./words-fields";

type Library = NonNullable<Account["library"]>;

interface UploadDialogProps {
  isOpen: boolean;
  onClose: () => void;
  library: Library;
}

/** Makes a character of a picture of one's own. */
export function UploadDialog({ isOpen, onClose, library }: UploadDialogProps) {
  const { t } = useMessages();
  return (
    <PanelDialog title={t.characters.upload} isOpen={isOpen} onClose={onClose}>
      <UploadForm onClose={onClose} library={library} />
    </PanelDialog>
  );
}

function UploadForm({ onClose, library }: Omit<UploadDialogProps, "isOpen">) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const refresh = useRefresh();
  const [words, setWords] = useState<Words>({ name: "", kind: "", look: "" });
  const [picture, setPicture] = useState<File | null>(null);
  const [complaint, setComplaint] = useState<"none" | "format" | "size" | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);

  const megabytes = Math.round(library.max_upload_bytes / 2 ** 20);
  const complaints = {
    none: t.characters.choose,
    format: t.characters.wrongFormat(library.formats.join(", ")),
    size: t.characters.tooLarge(megabytes),
  };
  const fields = error instanceof Problem ? error.fields : {};
  const ofPicture = [...(complaint ? [complaints[complaint]] : []), ...(fields.picture ?? [])];

  function choose(file: File | null): void {
    setPicture(file);
    setError(null);
    setComplaint(file && refusalOf(file, library));
  }

  function submit(): void {
    if (!picture || complaint) {
      setComplaint(complaint ?? "none");
      chooser.current?.focus();
      return;
    }
    const controller = new AbortController();
    sending.current = controller;
    setError(null);
    setShare(0);
    upload({ picture, ...words }, setShare, controller.signal).then(
      ({ status }) => {
        refresh();
        announce(status === "ready" ? t.characters.kept : t.characters.cutting);
        onClose();
      },
      (cause: unknown) => {
        setShare(null);
        if (!controller.signal.aborted) {
          setError(cause);
        }
      },
    );
  }

  const isSending = share !== null;
  return (
    <form
      className="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        choose(event.dataTransfer.files[0] ?? null);
      }}
    >
      <div className="field">
        <label className="label" htmlFor="picture">
          {t.characters.picture}
        </label>
        <p className="help" id="picture-help">
          {t.characters.pictureHelp(library.formats.join(", "), megabytes)}
        </p>
        <input
          id="picture"
          ref={chooser}
          type="file"
          accept={library.formats.map((format) => `image/${format.toLowerCase()}`).join(",")}
          aria-invalid={ofPicture.length > 0}
          aria-describedby="picture-help picture-errors"
          onChange={(event) => choose(event.target.files?.[0] ?? null)}
        />
        <div id="picture-errors" className="field-errors" aria-live="assertive">
          {ofPicture.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {picture && !complaint && <Preview file={picture} />}
      </div>
      <WordsFields words={words} onChange={setWords} errors={fields} />
      {isSending && <SendingBar label={t.characters.sending} share={share} />}
      <FormEnd
        submit={t.characters.keep}
        isPending={isSending}
        error={Object.keys(fields).length ? null : error}
        onRetry={submit}
        onCancel={() => (isSending ? sending.current?.abort() : onClose())}
      />
    </form>
  );
}

/** The picture that was chosen; nothing of one that the browser cannot read. */
function Preview({ file }: { file: File }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isCurrent = true;
    // Not by an address of the file, which the page's security policy does not allow.
    createImageBitmap(file, { resizeWidth: 320, resizeQuality: "medium" }).then(
      (bitmap) => {
        if (isCurrent && canvas.current) {
          canvas.current.width = bitmap.width;
          canvas.current.height = bitmap.height;
          canvas.current.getContext("2d")?.drawImage(bitmap, 0, 0);
        }
        bitmap.close();
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [file]);
  return <canvas className="portrait" width="320" height="320" ref={canvas} />;
}
