import type { Story } from "../api/client";
import { useMessages } from "../i18n";
import { Picture } from "./picture";

/** The last page: who and where, and what the story was made from. */
export function MakingOf({ story }: { story: Story }) {
  const { t, locale } = useMessages();
  const seconds = story.total_time_seconds;
  return (
    <div className="leaf making-of">
      <h2>{t.read.theEnd}</h2>
      <div className="portraits">
        <figure>
          <Picture
            url={story.image_urls.character_image}
            alt={story.character_description}
            name={t.read.who}
          />
          <figcaption>
            <h3>{t.read.who}</h3>
            <p dir="auto">{story.character_description}</p>
          </figcaption>
        </figure>
        <figure>
          <Picture
            url={story.image_urls.background_image}
            alt={story.background_description}
            name={t.read.where}
          />
          <figcaption>
            <h3>{t.read.where}</h3>
            <p dir="auto">{story.background_description}</p>
          </figcaption>
        </figure>
      </div>
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

function secondsText(seconds: number, locale: string): string {
  const unit = { style: "unit", unit: "second", unitDisplay: "long" } as const;
  return new Intl.NumberFormat(locale, { ...unit, maximumFractionDigits: 1 }).format(seconds);
}
