import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { Plan, Story } from "../api/client";
import { newKey, useRetry, useTell } from "../api/queries";
import { useMessages } from "../i18n";
import { ActionButton } from "../ui/action-button";
import { ChangeIcon } from "../ui/icons";
import { ProblemNotice } from "../ui/problem-notice";
import { type BookPage, bookOf, type Sheet } from "./book";
import { illustrationOf } from "./illustrate";
import { MakingOf } from "./making-of";
import { OpenBook } from "./open-book";
import { ReaderActions } from "./reader-actions";

/** A finished story of one's own, as a picture book. */
export function Reader({ story }: { story: Story }) {
  const book = bookOf(story);
  return (
    <OpenBook
      book={book}
      actions={(open) => (
        <>
          <ChangeLink story={story} open={open} />
          <ReaderActions story={story} title={book.title} open={open} />
        </>
      )}
      notice={
        <>
          <Incomplete story={story} />
          {story.plan_only && story.plan && <Illustrate story={story} plan={story.plan} />}
        </>
      }
      belowPicture={(page) =>
        page.missing && <MissingPicture page={page} sessionId={story.session_id} />
      }
      making={<MakingOf story={story} />}
    />
  );
}

/** Leads to where the story, or the page of it that is open, is changed. */
function ChangeLink({ story, open }: { story: Story; open: Sheet | undefined }) {
  const { t } = useMessages();
  if (!story.plan) {
    return null;
  }
  const page = open?.kind === "page" && story.pages.length > 1 ? `?page=${open.page.number}` : "";
  return (
    <Link className="button change" href={`/stories/${story.session_id}/edit/${page}`}>
      <ChangeIcon />
      <span>{t.edit.open}</span>
    </Link>
  );
}

/** Says what is missing, and mends it. */
function Incomplete({ story }: { story: Story }) {
  const { t } = useMessages();
  const retry = useRetry(story.session_id);
  if (story.processing_status !== "partial" && !story.warnings.length) {
    return null;
  }
  return (
    <div className="messages">
      {[...story.warnings, ...story.error_messages].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {story.processing_status === "partial" && (
        <ActionButton
          className="button"
          isPending={retry.isPending}
          onPress={() => retry.mutate({})}
        >
          {t.ended.repair}
        </ActionButton>
      )}
      {retry.isError && <ProblemNotice error={retry.error} onRetry={() => retry.mutate({})} />}
    </div>
  );
}

/** Has the pictures drawn of a story that is only words, as another story. */
function Illustrate({ story, plan }: { story: Story; plan: Plan }) {
  const { t } = useMessages();
  const [, navigate] = useLocation();
  const tell = useTell();
  // Asked for again, it is the same story.
  const [key] = useState(newKey);
  const draw = () =>
    tell.mutate(
      { wish: illustrationOf(story, plan), key: `${key}-${story.revision}` },
      { onSuccess: ({ session_id }) => navigate(`/stories/${session_id}/`) },
    );
  return (
    <div className="messages">
      <p>{t.read.illustrateLead}</p>
      <ActionButton className="button" isPending={tell.isPending} onPress={draw}>
        {t.read.illustrate}
      </ActionButton>
      {tell.isError && <ProblemNotice error={tell.error} onRetry={draw} />}
    </div>
  );
}

/** Says that the picture of a page is missing, and makes it. */
function MissingPicture({ page, sessionId }: { page: BookPage; sessionId: string }) {
  const { t } = useMessages();
  const retry = useRetry(sessionId);
  const again = () => retry.mutate(page.missing ?? {});
  return (
    <div className="missing">
      {page.picture && <p>{t.read.onlyPlace}</p>}
      <ActionButton className="button" isPending={retry.isPending} onPress={again}>
        {t.read.drawPage}
      </ActionButton>
      {retry.isError && <ProblemNotice error={retry.error} onRetry={again} />}
    </div>
  );
}
