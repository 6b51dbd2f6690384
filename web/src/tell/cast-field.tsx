import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { CloseIcon, PersonIcon } from "../ui/icons";
import { type CastMember, castName, isDescribed } from "./draft";

const CastDialog = lazy(() => import("../characters/cast-dialog"));

interface CastFieldProps {
  cast: readonly CastMember[];
  onChange: (cast: CastMember[]) => void;
  /** The API's sentences about them. */
  errors: readonly string[];
}

/** Who is to be in the story: of the library, or described. */
export function CastField({ cast, onChange, errors }: CastFieldProps) {
  const { t } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div className="choice" role="group" aria-labelledby="cast" aria-describedby="cast-errors">
      <span className="label" id="cast">
        {t.tell.cast}
      </span>
      <div className="choice-options">
        {cast.map((member, place) => (
          <Button
            key={isDescribed(member) ? `${place} ${member.kind}` : member.id}
            className="chip"
            aria-label={t.tell.castRemove(castName(member))}
            onPress={() => onChange(cast.filter((each) => each !== member))}
          >
            <bdi>{castName(member)}</bdi>
            <CloseIcon />
          </Button>
        ))}
        <Button className="chip" onPress={() => setOpen(true)}>
          <PersonIcon />
          {t.tell.castChoose}
        </Button>
      </div>
      <div id="cast-errors" className="field-errors" aria-live="polite">
        {errors.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </div>
      {isOpen && (
        <Suspense>
          <CastDialog cast={cast} onChange={onChange} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
