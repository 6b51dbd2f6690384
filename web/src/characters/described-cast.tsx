import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { type CastMember, castName, type Described, isDescribed, MOST_CAST } from "../tell/draft";
import { CloseIcon, EditIcon, PersonIcon } from "../ui/icons";
import { WordsFields } from "./words-fields";

/** The description that is being written. */
export interface Open {
  /** Of whom of the cast; null for somebody new. */
  of: Described | null;
  words: Described;
  /** Whether it lacked something when it was to be taken. */
  isRefused: boolean;
}

const NO_WORDS: Described = { name: "", kind: "", look: "" };

/** The cast with the description in its place; null if that does not say what it is. */
export function taken(cast: readonly CastMember[], open: Open | null): CastMember[] | null {
  if (!open) {
    return [...cast];
  }
  const { name, kind, look } = open.words;
  const words = { name: name.trim(), kind: kind.trim(), look: look.trim() };
  if (!words.kind) {
    const isUntouched = !open.of && !words.name && !words.look;
    return isUntouched ? [...cast] : null;
  }
  return open.of ? cast.map((each) => (each === open.of ? words : each)) : [...cast, words];
}

interface DescribedCastProps {
  cast: readonly CastMember[];
  onChange: (cast: CastMember[]) => void;
  open: Open | null;
  onOpen: (open: Open | null) => void;
  /** Takes over what is written. */
  onTake: () => void;
}

/** Those of the cast who are described by hand, and the description of one of them. */
export function DescribedCast({ cast, onChange, open, onOpen, onTake }: DescribedCastProps) {
  const { t } = useMessages();
  const form = useRef<HTMLFormElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = open !== null;
  const isRefused = open?.isRefused ?? false;

  // Where the form was, the focus goes on with what comes next.
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      focusNext(adder.current);
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  useEffect(() => {
    if (isRefused) {
      form.current?.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus();
    }
  }, [isRefused]);

  return (
    <>
      <ul className="entries">
        {cast.map((member, place) =>
          isDescribed(member) && member !== open?.of ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: two of them may be alike
            <li key={place}>
              <span>
                <span className="badge">{place + 1}</span> <bdi>{castName(member)}</bdi>
                <br />
                <bdi className="help">
                  {[member.name && member.kind, member.look].filter(Boolean).join(" · ")}
                </bdi>
              </span>
              <span className="button-row">
                <Button
                  className="icon-button"
                  aria-label={t.characters.rename(castName(member))}
                  onPress={() => onOpen({ of: member, words: member, isRefused: false })}
                >
                  <EditIcon />
                </Button>
                <Button
                  className="icon-button"
                  aria-label={t.tell.castRemove(castName(member))}
                  onPress={() => {
                    onChange(cast.filter((_, at) => at !== place));
                    focusNext(adder.current ?? form.current);
                  }}
                >
                  <CloseIcon />
                </Button>
              </span>
            </li>
          ) : null,
        )}
      </ul>
      {open ? (
        <form
          ref={form}
          className="fields"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            // It lies in the form of the story.
            event.stopPropagation();
            onTake();
          }}
        >
          <WordsFields
            words={open.words}
            onChange={(words) => onOpen({ ...open, words, isRefused: false })}
            errors={open.isRefused ? { kind: [t.tell.castKindMissing] } : {}}
            autoFocus
          />
          <div className="button-row">
            <Button className="button" type="submit">
              {open.of ? t.characters.save : t.tell.castAdd}
            </Button>
            <Button className="button quiet" onPress={() => onOpen(null)}>
              {t.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <Button
          ref={adder}
          className="button"
          isDisabled={cast.length >= MOST_CAST}
          onPress={() => onOpen({ of: null, words: NO_WORDS, isRefused: false })}
        >
          <PersonIcon />
          {t.tell.castDescribe}
        </Button>
      )}
    </>
  );
}

/** Focuses what adds one more; where that cannot be pressed, what ends the choice. */
function focusNext(element: HTMLElement | null): void {
  const can = element?.matches("button:not(:disabled)");
  const end = element?.closest("[role=dialog]")?.querySelector<HTMLElement>(".button.primary");
  (can ? element : end)?.focus();
}
