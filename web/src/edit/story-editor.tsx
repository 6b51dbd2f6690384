import { Button } from "react-aria-components/Button";
import { useMessages } from "../i18n";
import { PosePictures } from "../story/pose-pictures";
import { DeleteIcon } from "../ui/icons";
import { DraftField } from "./draft-field";
import { useEdit } from "./edit-context";
import { JoinPart } from "./join-part";
import { DrawButton, Part, useChange } from "./page-editor";
import { Takes } from "./takes";

const MOST_CAST = 3;

/** The title of a story, and how its characters look. */
export function StoryEditor() {
  const { t } = useMessages();
  const { story, isBusy } = useEdit();
  const change = useChange();
  return (
    <section
      id="open-page"
      tabIndex={-1}
      className="edit-page edit-whole"
      aria-label={t.edit.whole}
    >
      <Part title={t.edit.storyTitle}>
        <DraftField
          label={t.edit.storyTitle}
          className="words"
          field={{ kind: "title", page: 1, values: [story.title] }}
          wish={(title) => ({ kind: "story", body: { title: title.replace(/\s+/g, " ") } })}
          most={200}
        />
      </Part>
      {story.cast.map(({ id, name, kind, look, takes, poses }) => {
        const called = name || kind;
        return (
          <Part key={id} title={called}>
            <Takes
              isLarge
              label={t.edit.character(called)}
              takes={takes}
              isDisabled={isBusy}
              onChoose={(take) => change({ kind: "story", body: { cast: [{ id, take }] } })}
            />
            <PosePictures poses={poses} />
            {!story.plan_only && (
              <DrawButton
                wish={{ kind: "draw", body: { stage: "character_image", character: id } }}
              >
                {t.edit.again}
              </DrawButton>
            )}
            <DraftField
              label={t.edit.look(called)}
              field={{ kind: `look:${id}`, page: 1, values: [look] }}
              wish={(text) => ({ kind: "story", body: { cast: [{ id, look: text }] } })}
              most={400}
              save={story.plan_only ? t.edit.save : t.edit.draw}
            />
            {story.cast.length > 1 && (
              <Button
                className="button"
                isDisabled={isBusy}
                onPress={() => change({ kind: "leave", id })}
              >
                <DeleteIcon />
                {t.edit.leave(called)}
              </Button>
            )}
          </Part>
        );
      })}
      {story.cast.length < MOST_CAST && <JoinPart />}
    </section>
  );
}
