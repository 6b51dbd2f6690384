import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { type LibraryCharacter, Problem } from "../api/client";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
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
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="panel">
          <Heading slot="title">{t.characters.rename(nameOf(character))}</Heading>
          <form
            className="fields"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              rename.mutate(words, { onSuccess: onClose });
            }}
          >
            <WordsFields words={words} onChange={setWords} errors={fields} autoFocus />
            {rename.isError && !Object.keys(fields).length && (
              <ProblemNotice error={rename.error} />
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
