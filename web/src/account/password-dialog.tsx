import { type FormEvent, useRef, useState } from "react";
import { Problem } from "../api/client";
import { useChangePassword } from "../api/queries";
import { useMessages } from "../i18n";
import { FormEnd } from "../ui/form-end";
import { PanelDialog } from "../ui/panel-dialog";

interface PasswordDialogProps {
  username: string;
  onClose: () => void;
  onChanged: () => void;
}

/** Changes the password. */
export function PasswordDialog({ username, onClose, onChanged }: PasswordDialogProps) {
  const { t } = useMessages();
  return (
    <PanelDialog title={t.account.changePassword} onClose={onClose}>
      <p className="help">{t.account.passwordHelp}</p>
      <PasswordForm username={username} onClose={onClose} onChanged={onChanged} />
    </PanelDialog>
  );
}

const FIELDS = ["old_password", "new_password"] as const;
type Field = (typeof FIELDS)[number];

function PasswordForm({ username, onClose, onChanged }: PasswordDialogProps) {
  const { t } = useMessages();
  const change = useChangePassword();
  const [words, setWords] = useState<Record<Field, string>>({ old_password: "", new_password: "" });
  const [isShown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const fields = change.error instanceof Problem ? change.error.fields : {};

  function focus(field: Field | undefined): void {
    form.current?.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
  }

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    const empty = FIELDS.find((field) => !words[field]);
    setMissing(empty !== undefined);
    if (empty) {
      focus(empty);
    } else if (!change.isPending) {
      change.mutate(words, {
        onSuccess: onChanged,
        onError: (error) =>
          focus(FIELDS.find((field) => error instanceof Problem && error.fields[field])),
      });
    }
  }

  return (
    <form ref={form} className="fields" noValidate onSubmit={submit}>
      {/* Tells a password manager whose password it is. */}
      <input
        className="visually-hidden"
        name="username"
        autoComplete="username"
        value={username}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      {FIELDS.map((field) => {
        const missing = isMissing && !words[field] ? [t.account.passwordMissing] : [];
        const errors = [...missing, ...(fields[field] ?? [])];
        const label = field === "old_password" ? t.account.oldPassword : t.account.newPassword;
        return (
          <div key={field} className="field">
            <label className="label" htmlFor={field}>
              {label}
            </label>
            <input
              id={field}
              name={field}
              type={isShown ? "text" : "password"}
              autoComplete={field === "old_password" ? "current-password" : "new-password"}
              autoCapitalize="none"
              spellCheck={false}
              // biome-ignore lint/a11y/noAutofocus: of a dialog that was opened for it
              autoFocus={field === "old_password"}
              maxLength={1000}
              dir="ltr"
              value={words[field]}
              aria-invalid={errors.length > 0}
              aria-describedby={`${field}-errors`}
              onChange={(event) => {
                setWords({ ...words, [field]: event.target.value });
                setMissing(false);
                change.reset();
              }}
            />
            <div id={`${field}-errors`} className="field-errors" aria-live="polite">
              {errors.map((sentence) => (
                <p key={sentence} dir="auto">
                  {sentence}
                </p>
              ))}
            </div>
          </div>
        );
      })}
      <label className="check">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
        {t.account.showPasswords}
      </label>
      <FormEnd
        submit={t.account.changePassword}
        isPending={change.isPending}
        error={FIELDS.some((field) => fields[field]) ? null : change.error}
        onRetry={submit}
        onCancel={onClose}
      />
    </form>
  );
}
