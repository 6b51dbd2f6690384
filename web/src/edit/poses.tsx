import { useId } from "react";
import type { StoryPage } from "../api/client";
import { useAccount } from "../api/queries";
import { useMessages } from "../i18n";
import { useEdit } from "./edit-context";
import { DrawButton, useChange } from "./page-editor";
import { type Pose, posesElsewhere, STANDING } from "./placing";

const MOST_POSES = 3; // of one character in a story, besides its first picture

/** In which pose each one stands on a page, where the story's preset draws poses. */
export function Poses({ page }: { page: StoryPage }) {
  const { t } = useMessages();
  const { story, isBusy } = useEdit();
  const { data: account } = useAccount();
  const change = useChange();
  const poses = account?.presets.find(({ name }) => name === story.preset)?.poses ?? [];
  if (!poses.length) {
    return null;
  }

  function setPose(who: string, pose: Pose): void {
    const cast = page.cast.map(({ id, mood, ...one }) => ({
      ...{ id, mood, pose: id === who ? pose : one.pose },
    }));
    change({ kind: "page", page: page.number, body: { cast } });
  }

  const isMissing = page.cast.some(({ id, pose }) => {
    const drawn = story.cast.find((one) => one.id === id)?.poses.map((each) => each.pose) ?? [];
    return pose !== STANDING && !drawn.includes(pose);
  });
  return (
    <>
      <div className="page-poses">
        {page.cast.map(({ id, pose }) => (
          <PoseField
            key={id}
            id={id}
            pose={pose}
            poses={poses}
            others={posesElsewhere(story.pages, page.number, id)}
            isDisabled={isBusy}
            onChange={(next) => setPose(id, next)}
          />
        ))}
      </div>
      {isMissing && !isBusy && (
        <>
          <p className="help">{t.poses.missing}</p>
          <DrawButton wish={{ kind: "draw", body: {} }}>{t.edit.draw}</DrawButton>
        </>
      )}
    </>
  );
}

interface PoseFieldProps {
  id: string;
  pose: Pose;
  poses: readonly Pose[];
  others: ReadonlySet<Pose>;
  isDisabled: boolean;
  onChange: (pose: Pose) => void;
}

function PoseField({ id, pose, poses, others, isDisabled, onChange }: PoseFieldProps) {
  const { t } = useMessages();
  const { story } = useEdit();
  const [field, help] = [useId(), useId()];
  const one = story.cast.find((each) => each.id === id);
  // One more would not be drawn.
  const isFull = others.size >= MOST_POSES;
  const canHave = (each: Pose) => !isFull || each === STANDING || others.has(each);
  return (
    <div className="field">
      <label className="label" htmlFor={field}>
        {t.poses.of(one?.name || one?.kind || id)}
      </label>
      <select
        id={field}
        value={pose}
        disabled={isDisabled}
        aria-describedby={isFull ? help : undefined}
        onChange={(event) => onChange(event.target.value as Pose)}
      >
        {poses.map((each) => (
          <option key={each} value={each} disabled={each !== pose && !canHave(each)}>
            {t.poses.names[each]}
          </option>
        ))}
      </select>
      {isFull && (
        <p id={help} className="help">
          {t.poses.full(MOST_POSES)}
        </p>
      )}
    </div>
  );
}
