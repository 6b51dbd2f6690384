import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { Problem } from "../api/client";
import { newKey, useAccount, useTell, type Wish } from "../api/queries";
import { readEarly } from "../early";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { Choice } from "../ui/choice";
import { SparkIcon } from "../ui/icons";
import { Landscape } from "../ui/landscape";
import { ProblemNotice } from "../ui/problem-notice";
import { useTitle } from "../ui/use-title";
import { CastField } from "./cast-field";
import {
  castWish,
  type Draft,
  lengthOf,
  PAGES,
  parseSeed,
  READERS,
  storeDraft,
  storedDraft,
} from "./draft";
import { Examples } from "./examples";

export function TellScreen() {
  const { t } = useMessages();
  useTitle(t.tell.title);
  return (
    <div className="tell">
      <div className="sky">
        <Landscape />
        <div className="tell-stage">
          <h1>{t.tell.heading}</h1>
          <p className="lead">{t.tell.lead}</p>
          <TellForm />
        </div>
      </div>
    </div>
  );
}

function TellForm() {
  const { t } = useMessages();
  const { data: account } = useAccount();
  const [, navigate] = useLocation();
  const tell = useTell();
  const [draft, setDraft] = useState(storedDraft);
  // At first only: then whoever writes opens and closes it.
  const [isMoreOpen] = useState(draft.seed !== "" || draft.wordsFirst);
  const [complaint, setComplaint] = useState<"empty" | "seed" | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const seedBox = useRef<HTMLInputElement>(null);
  const sent = useRef({ wish: "", key: "" });
  const [isSentEarly, setSentEarly] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, in place of the early box
  useLayoutEffect(() => {
    const early = readEarly();
    if (early) {
      change({ text: early.text });
      setSentEarly(early.isSent);
      if (early.selection && box.current) {
        box.current.focus({ preventScroll: true });
        box.current.value = early.text;
        box.current.setSelectionRange(...early.selection);
      }
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once the text is taken over
  useEffect(() => {
    if (isSentEarly) {
      setSentEarly(false);
      submit();
    }
  }, [isSentEarly]);

  const { text, pages, reader, narration, cast, seed, wordsFirst, preset, style } = draft;
  const presets = account?.presets ?? [];
  const chosen = presets.find(({ name }) => name === preset) ?? presets[0];
  const styles = chosen?.styles ?? [];
  const tooMany = account ? lengthOf(text) - account.max_prompt_length : 0;
  const problem = tell.error instanceof Problem ? tell.error : null;
  const promptErrors = [
    ...(complaint === "empty" ? [t.tell.empty] : []),
    ...(tooMany > 0 ? [t.tell.tooLong(tooMany)] : []),
    ...(problem?.fields.prompt_text ?? []),
  ];
  const castErrors = problem?.fields.cast ?? [];
  const seedErrors = complaint === "seed" ? [t.tell.seedWrong] : (problem?.fields.seed ?? []);

  function change(some: Partial<Draft>): void {
    setDraft({ ...draft, ...some });
    storeDraft(some);
    setComplaint(null);
    if (problem) {
      tell.reset();
    }
  }

  function submit(): void {
    const number = parseSeed(seed);
    if (!text.trim()) {
      setComplaint("empty");
      box.current?.focus();
      return;
    }
    if (Number.isNaN(number)) {
      setComplaint("seed");
      seedBox.current?.focus();
      return;
    }
    if (tooMany > 0 || tell.isPending) {
      box.current?.focus();
      return;
    }
    const wish: Wish = {
      prompt_text: text,
      pages,
      reader,
      ...(wordsFirst && { plan_only: true }),
      ...(narration && account?.narration && !wordsFirst && { narration }),
      ...(cast.length > 0 && { cast: cast.map(castWish) }),
      ...(number !== null && { seed: number }),
      ...(style && styles.includes(style) && { style }),
      ...(preset && presets.some(({ name }) => name === preset) && { preset }),
    };
    // A wish that may have arrived is sent again with the key that it had.
    const written = JSON.stringify(wish);
    if (sent.current.wish !== written) {
      sent.current = { wish: written, key: newKey() };
    }
    tell.mutate(
      { wish, key: sent.current.key },
      {
        onSuccess(story) {
          storeDraft({ text: "", cast: [], seed: "", wordsFirst: false });
          navigate(`/stories/${story.session_id}/`);
        },
      },
    );
  }

  return (
    <>
      <form
        className="tell-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        noValidate
      >
        <div className="prompt-card" data-invalid={promptErrors.length > 0 || undefined}>
          <label className="visually-hidden" htmlFor="prompt">
            {t.tell.prompt}
          </label>
          <textarea
            id="prompt"
            ref={box}
            rows={2}
            dir="auto"
            value={text}
            placeholder={t.tell.placeholder}
            aria-invalid={promptErrors.length > 0}
            aria-describedby="prompt-errors"
            enterKeyHint="send"
            onChange={(event) => change({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
                event.preventDefault();
                submit();
              }
            }}
          />
          <ActionButton className="button primary large" type="submit" isPending={tell.isPending}>
            <SparkIcon />
            {tell.isPending ? t.wait : t.tell.submit}
          </ActionButton>
        </div>
        <div id="prompt-errors" className="field-errors" aria-live="polite">
          {promptErrors.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {tell.isError && ![promptErrors, seedErrors, castErrors].some(({ length }) => length) && (
          <ProblemNotice error={tell.error} onRetry={submit} />
        )}
        <div className="choices">
          <Choice
            label={t.tell.pages}
            value={String(pages)}
            options={Object.fromEntries(PAGES.map((each) => [each, String(each)]))}
            onChange={(value) => change({ pages: Number(value) })}
          />
          <Choice
            label={t.tell.reader}
            value={reader}
            options={Object.fromEntries(READERS.map((each) => [each, t.tell.readers[each]]))}
            onChange={(value) => change({ reader: value as Draft["reader"] })}
          />
        </div>
        {account?.narration && (
          <Choice
            label={t.tell.narration}
            value={narration ? "yes" : "no"}
            options={{ no: t.tell.no, yes: t.tell.yes }}
            onChange={(value) => change({ narration: value === "yes" })}
          />
        )}
        {styles.length > 1 && (
          <Choice
            label={t.tell.style}
            value={style && styles.includes(style) ? style : (styles[0] ?? "")}
            options={Object.fromEntries(styles.map((name) => [name, name]))}
            onChange={(value) => change({ style: value })}
          />
        )}
        <CastField cast={cast} onChange={(next) => change({ cast: next })} errors={castErrors} />
        <details className="more" open={isMoreOpen}>
          <summary>{t.tell.more}</summary>
          <div className="more-fields">
            <label className="field">
              <span className="label">{t.tell.seed}</span>
              <input
                ref={seedBox}
                inputMode="numeric"
                value={seed}
                aria-invalid={seedErrors.length > 0}
                aria-describedby="seed-help seed-errors"
                onChange={(event) => change({ seed: event.target.value })}
              />
            </label>
            <p id="seed-help" className="help">
              {t.tell.seedHelp}
            </p>
            <div id="seed-errors" className="field-errors" aria-live="polite">
              {seedErrors.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            <Choice
              label={t.tell.wordsFirst}
              value={wordsFirst ? "yes" : "no"}
              options={{ no: t.tell.no, yes: t.tell.yes }}
              onChange={(value) => change({ wordsFirst: value === "yes" })}
            />
            <p className="help">{t.tell.wordsFirstHelp}</p>
            {presets.length > 1 && (
              <Choice
                label={t.tell.preset}
                value={chosen?.name ?? ""}
                options={Object.fromEntries(presets.map(({ name }) => [name, name]))}
                onChange={(value) => change({ preset: value })}
              />
            )}
          </div>
        </details>
      </form>
      <Examples
        onChoose={(prompt) => {
          change({ text: prompt });
          box.current?.focus();
        }}
      />
    </>
  );
}
