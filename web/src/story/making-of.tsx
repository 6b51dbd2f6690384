import type { Story } from "../api/client";
import { KeepButton } from "../characters/keep-button";
import { type Messages, useMessages } from "../i18n";
import { Picture } from "./picture";
import { PosePictures } from "./pose-pictures";

/** The last page: who and where, and what the story was made from. */
export function MakingOf({ story }: { story: Story }) {
  const { t, locale } = useMessages();
  const seconds = story.total_time_seconds;
  return (
    <div className="leaf making-of">
      <h2>{t.read.theEnd}</h2>
      {!story.plan_only && (
        <div className="portraits">
          {portraitsOf(story, t).map(({ name, text, url, character, poses }) => (
            <figure key={name + text}>
              <Picture url={url} alt={text} name={name} />
              <figcaption>
                <h3 dir="auto">{name}</h3>
                <p dir="auto">{text}</p>
                <PosePictures poses={poses ?? []} />
                {character && (
                  <KeepButton sessionId={story.session_id} character={character} name={name} />
                )}
              </figcaption>
            </figure>
          ))}
        </div>
      )}
      <dl className="facts">
        <div>
          <dt>{t.read.fromIdea}</dt>
          <dd dir="auto">{story.prompt_text}</dd>
        </div>
        <div>
          <dt>{t.read.seed}</dt>
          <dd>{story.seed}</dd>
        </div>
        <div>
          <dt>{t.read.preset}</dt>
          <dd>{story.preset}</dd>
        </div>
        {seconds !== null && (
          <div>
            <dt>{t.read.seconds}</dt>
            <dd>{secondsText(seconds, locale)}</dd>
          </div>
        )}
      </dl>
      <p className="help">{t.read.generated}</p>
    </div>
  );
}

interface Portrait {
  name: string;
  text: string;
  url: string | null;
  /** The id in the cast of one that can be kept for other stories. */
  character?: string | undefined;
  poses?: Story["cast"][number]["poses"] | undefined;
}

/** Who is in a book; of a story of one page, who and where. */
function portraitsOf(story: Story, t: Messages): Portrait[] {
  const { character_image, background_image } = story.image_urls;
  if (story.pages.length > 1) {
    // The hero is always to be drawn, the others where they are on a page.
    const drawn = story.cast.filter(({ image_url }, index) => image_url || index === 0);
    return drawn.map(({ id, name, kind, look, image_url, cutout_url, poses }) => ({
      name: name || kind,
      text: look,
      url: image_url,
      character: cutout_url ? id : undefined,
      poses,
    }));
  }
  const [hero] = story.cast;
  const character = hero?.cutout_url ? hero.id : undefined;
  return [
    {
      name: t.read.who,
      text: story.character_description,
      url: character_image,
      character,
      poses: hero?.poses,
    },
    { name: t.read.where, text: story.background_description, url: background_image },
  ];
}

function secondsText(seconds: number, locale: string): string {
  const unit = { style: "unit", unit: "second", unitDisplay: "long" } as const;
  return new Intl.NumberFormat(locale, { ...unit, maximumFractionDigits: 1 }).format(seconds);
}
