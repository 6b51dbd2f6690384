import { Problem } from "../api/client";
import { useSharedStory } from "../api/queries";
import { useMessages } from "../i18n";
import { sharedBookOf } from "../story/book";
import { OpenBook } from "../story/open-book";
import { Awaited } from "../ui/awaited";
import { NotFound } from "../ui/not-found";
import { useTitle } from "../ui/use-title";
import "../styles/story.css";

/** A story that somebody has shared by a link. */
export default function SharedScreen({ shareKey }: { shareKey: string }) {
  const { t } = useMessages();
  const { data: story, error, refetch } = useSharedStory(shareKey);
  useTitle(story?.title ?? t.shared.title);

  if (story) {
    return <OpenBook book={sharedBookOf(story)} />;
  }
  if (error instanceof Problem && error.status === 404) {
    return <NotFound heading={t.shared.gone} lead={t.shared.goneLead} />;
  }
  return <Awaited error={error} onRetry={refetch} />;
}
