import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useAccount } from "../api/queries";
import { useMessages } from "../i18n";
import { CloseIcon, PersonIcon } from "../ui/icons";
import type { CastMember } from "./draft";

const CastDialog = lazy(() => import("../characters/cast-dialog"));

interface CastFieldProps {
  cast: readonly CastMember[];
  onChange: (cast: CastMember[]) => void;
}

/** Who of the library is to be in the story. */
export function CastField({ cast, onChange }: CastFieldProps) {
  const { t } = useMessages();
  const { data: account } = useAccount();
  const [isOpen, setOpen] = useState(false);
  // A first screen without characters has no question about them.
  if (!account?.library.characters && !cast.length) {
    return null;
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a look of its own
    <div className="choice" role="group" aria-labelledby="cast">
      <span className="label" id="cast">
        {t.tell.cast}
      </span>
      <div className="choice-options">
        {cast.map(({ id, name }) => (
          <Button
            key={id}
            className="chip"
            aria-label={t.tell.castRemove(name)}
            onPress={() => onChange(cast.filter((each) => each.id !== id))}
          >
            <bdi>{name}</bdi>
            <CloseIcon />
          </Button>
        ))}
        <Button className="chip" onPress={() => setOpen(true)}>
          <PersonIcon />
          {t.tell.castChoose}
        </Button>
      </div>
      {isOpen && (
        <Suspense>
          <CastDialog cast={cast} onChange={onChange} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
