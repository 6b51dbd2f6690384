import { useState } from "react";
import { useLocation } from "wouter";
import type { Story } from "../api/client";
import { useDelete } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { useAnnounce } from "../ui/announcer";
import { Confirm } from "../ui/confirm";
import { DeleteIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";

/** Deletes a story, after a question, and goes to the shelf. */
export function DeleteButton({ story }: { story: Pick<Story, "session_id"> }) {
  const { t } = useMessages();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const remove = useDelete();
  return (
    <>
      <ActionButton
        className="button quiet"
        isPending={remove.isPending}
        onPress={() => setAsking(true)}
      >
        <DeleteIcon />
        {t.read.delete}
      </ActionButton>
      {remove.isError && <ProblemNotice error={remove.error} />}
      <Confirm
        {...t.delete}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          remove.mutate(story.session_id, {
            onSuccess() {
              announce(t.delete.done);
              navigate("/stories/", { replace: true });
            },
          })
        }
      />
    </>
  );
}
