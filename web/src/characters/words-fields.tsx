import { useId } from "react";
import { useMessages } from "../i18n";
import { type Described, LONGEST } from "../tell/draft";

/** What stories are told about a character. */
export type Words = Described;

interface WordsFieldsProps {
  words: Words;
  onChange: (words: Words) => void;
  /** Sentences of the API by field. */
  errors: Readonly<Record<string, readonly string[]>>;
  autoFocus?: boolean;
}

export function WordsFields({ words, onChange, errors, autoFocus = false }: WordsFieldsProps) {
  const { t } = useMessages();
  const id = useId();
  return (
    <>
      {(["name", "kind", "look"] as const).map((field) => (
        <div key={field} className="field">
          <label className="label" htmlFor={`${id}-${field}`}>
            {t.characters[field]}
          </label>
          <input
            id={`${id}-${field}`}
            // biome-ignore lint/a11y/noAutofocus: of a dialog that was opened for it
            autoFocus={autoFocus && field === "name"}
            dir="auto"
            value={words[field]}
            maxLength={LONGEST[field]}
            placeholder={t.characters.like[field]}
            aria-invalid={Boolean(errors[field])}
            aria-describedby={errors[field] ? `${id}-${field}-errors` : undefined}
            onChange={(event) => onChange({ ...words, [field]: event.target.value })}
          />
          {errors[field] && (
            <div id={`${id}-${field}-errors`} className="field-errors" role="alert">
              {errors[field].map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          )}
        </div>
      ))}
    </>
  );
}
