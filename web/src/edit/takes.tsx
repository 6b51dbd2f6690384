import { ToggleButton } from "react-aria-components/ToggleButton";
import type { StoryPage } from "../api/client";
import { useMessages } from "../i18n";
import { thumbnail } from "../story/book";
import { CheckIcon } from "../ui/icons";

interface TakesProps {
  label: string;
  takes: StoryPage["background_takes"];
  isDisabled: boolean;
  isLarge?: boolean;
  onChoose: (take: number) => void;
}

/** Pictures of the same thing side by side, to choose one. */
export function Takes({ label, takes, isDisabled, isLarge, onChoose }: TakesProps) {
  const { t } = useMessages();
  if (!takes.length) {
    return null;
  }
  return (
    <fieldset className="takes" data-large={isLarge}>
      <legend className="label">{label}</legend>
      {takes.map(({ take, url, chosen }, index) => (
        <ToggleButton
          key={take}
          className="take"
          aria-label={t.edit.take(index + 1)}
          isSelected={chosen}
          isDisabled={isDisabled}
          onChange={() => chosen || onChoose(take)}
        >
          {url && <img src={thumbnail(url, isLarge ? 320 : 160)} alt="" width="96" height="96" />}
          {chosen && <CheckIcon />}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
