import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { type LibraryCharacter, Problem } from "../api/client";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { PanelDialog } from "../ui/panel-dialog";
import { ProblemNotice } from "../ui/problem-notice";
import { nameOf } from "./name";
import { useRename } from "./queries";
import { type Words, WordsFields } from "./words-fields";

interface RenameDialogProps {
  character: LibraryCharacter;
  onClose: () => void;
}

/** Changes what a character is called and what stories are told about it. */
export function RenameDialog({ character, onClose }: RenameDialogProps) {
  const { t } = useMessages();
  const { name, kind, look } = character;
  const [words, setWords] = useState<Words>({ name, kind, look });
  const rename = useRename(character.id);
  const fields = rename.error instanceof Problem ? rename.error.fields : {};
  const save = () => rename.mutate(words, { onSuccess: onClose });
  return (
    <PanelDialog title={t.characters.rename(nameOf(character))} onClose={onClose}>
      <form
        className="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <WordsFields words={words} onChange={setWords} errors={fields} autoFocus />
        {rename.isError && !Object.keys(fields).length && (
          <ProblemNotice error={rename.error} onRetry={save} />
        )}
        <div className="button-row">
          <ActionButton className="button primary" type="submit" isPending={rename.isPending}>
            {t.characters.save}
          </ActionButton>
          <Button className="button" onPress={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </PanelDialog>
  );
}
